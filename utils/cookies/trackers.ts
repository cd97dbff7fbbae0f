/** Cookie names of well-known analytics, advertising and session-recording products. General knowledge of the field. */
import { nameMatcher } from './names.ts';

const PATTERNS = [
  // Google
  '/^_ga($|_)/',
  '/^_gid$|^_gat|^_gac_|^_gcl_|^_dc_gtm_|^__utm[abctvxz]/',
  '/^__g(ads|pi|pi_optout|sas)$/',
  'IDE',
  'NID',
  'DSID',
  'ANID',
  // Meta, X, LinkedIn, TikTok, Pinterest, Snap, Reddit, Microsoft, Yahoo
  '/^_fb[cp]$/',
  'fr',
  'datr',
  'guest_id_ads',
  'guest_id_marketing',
  'personalization_id',
  'muc_ads',
  '/^(bcookie|bscookie|lidc|UserMatchHistory|AnalyticsSyncHistory|li_fat_id|li_sugr|ln_or)$/',
  '/^_tt|^tt_(pixel|appInfo|sessionId)/',
  '/^_pin_unauth$|^_pinterest_(ct|sess)|^_derived_epik$|^_epik$/',
  '/^_sc(id|tr)/',
  '/^_rdt_/',
  '/^(MUID|MUIDB|_uetsid|_uetvid|_uetmsclkid|_clck|_clsk|CLID|SM|MR|ANONCHK)$/',
  '/^(A1|A1S|A3)$/',
  // Adobe
  '/^AMCV(S)?_/',
  '/^s_(vi|fid|cc|sq|ppv|nr|lv|pers|sess|invisit|dslv|getNewRepeat|vnum|ria|sv_)/',
  '/^(mbox|mboxEdgeCluster|demdex|dpm|everest_g_v2|at_check)$/',
  '/^kndctr_/',
  // Session recording, tests, heat maps
  '/^_hj/',
  '/^(_ce\\.|_CEFT|cebs|cebsp_|_mouseflow|mf_|fs_uid|fs_lua|_lr_|_lo_|__insp_|_sp_(id|ses)|nmstat)/',
  '/^(optimizely|_vis_opt_|_vwo_|_wingify|_conv_[rvs]|ABTasty|ab\\.storage|monetate|split_)/i',
  // Analytics
  '/^_pk_(id|ses|ref|cvar)|^_piwik|^MATOMO_/',
  '/^(mp_|_mixpanel|amplitude_|AMP_|ajs_|analytics_|_pendo|_heap|_hp2_|ph_)/i',
  '/^(_chartbeat|_cb|_cb_svref|_cb_ls|_parsely_|__qca|_v__|__unam|_sp_su)/',
  '/^(utag_main|CONSENTMGR|tealium|_tealium|TEAL|TAPID)/',
  '/^(_dd_s|_dd_r|NRBA_|NREUM|RT|boomr_rt|BOOMR_)$/',
  // Marketing automation
  '/^(__hs(tc|sc|sr|fp)|hubspotutk|messagesUtk)$/',
  '/^(_mkto_trk|_biz_(uid|nA|pendingA|flagsA|sid)|_elo|ELOQUA|ELQSTATUS)/',
  '/^(pardot|visitor_id\\d|lpv\\d)/',
  '/^(_kla_|__kla_|_klaviyo|_omappv|_omapp|omSeen|mc_landing|mailchimp_)/',
  '/^(_drip_|_ml_|_rsession|_ruuid|intercom-(id|device)|drift_|driftt_aid|crisp-)/',
  // Advertising networks
  '/^(cto_|criteo|uid_cr|_cc_|_cc_id|__gads|taboola|t_gid|_tfpvi|outbrain|obuid|_pubcid|_sharedid|pbjs-|panoramaId|_awl|__adroll|_adroll|__ar_v4|_ar_v4|_li_|tuuid|tuuid_lu|uuid2|anj|sess_uid|KADUSERCOOKIE|TDID|TDCPM|audit_p|khaos|rlas3|_lotame|lotame_)/',
  '/^(__atuv[cs]|uvc|loc|ssc|__stid|__stidv|_stid|stx_ucid|fpestid|__unam)$/',
  '/^(_gaexp|_opt_|_svs|_svsid|_trk|_vid$|visitor_uid|visitor_?id$|vuid|uuid_?track|trk_|track(ing)?_?id|tracker)/i',
];

const matchers = PATTERNS.map(nameMatcher);

/** Whether a name belongs to a well-known tracking product. */
export function isTrackerName(name: string): boolean {
  return matchers.some((matches) => matches(name));
}
