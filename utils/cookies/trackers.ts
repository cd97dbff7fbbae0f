import { bareName } from './names.ts';

/**
 * Cookie names of well-known analytics, advertising and session-recording products, by product. General knowledge of
 * the field. A name is whole; one that ends in `*` is a beginning.
 */
const BY_PRODUCT: Readonly<Record<string, string>> = {
  'Google Analytics':
    '_ga _ga_* FPID FPLC FPAU _gali _gid _gat _gat_* _dc_gtm_* __utma __utmb __utmc __utmt __utmv __utmx __utmz',
  'Google Ads': '_gac_* _gcl_* __gads __gpi __gpi_optout __gsas IDE DSID ANID NID FLC',
  'Google Optimize': '_gaexp _opt_awcid _opt_awmid _opt_awgid _opt_awkid _opt_expid _opt_utmc',
  Meta: '_fbp _fbc fr datr',
  X: 'guest_id_ads guest_id_marketing personalization_id muc_ads',
  LinkedIn: 'bcookie bscookie lidc UserMatchHistory AnalyticsSyncHistory li_fat_id li_sugr li_giant ln_or',
  TikTok: '_ttp _tt_enable_cookie tt_appInfo tt_pixel_session_index tt_sessionId ttcsid ttcsid_* ttwid',
  Pinterest: '_pin_unauth _pinterest_ct_ua _pinterest_ct_rt _derived_epik _epik',
  Snap: '_scid _scid_r _sctr _schn',
  Reddit: '_rdt_uuid _rdt_cid _rdt_em',
  Microsoft: 'MUID MUIDB _uetsid _uetvid _uetmsclkid _clck _clsk CLID ANONCHK ai_user',
  Adobe:
    'AMCV_* AMCVS_* aam_uuid kndctr_* s_ecid mbox mboxEdgeCluster at_check demdex dpm everest_g_v2 s_vi s_vi_* s_fid s_cc s_sq s_ppv* s_nr* s_lv s_lv_s s_pers s_sess s_invisit s_dslv s_dslv_s s_vnum s_ria s_sv_* s_getNewRepeat s_ptc s_tp s_ips s_tslv s_plt s_pltp gpv_*',
  Hotjar:
    '_hjSession* _hjid _hjFirstSeen _hjIncluded* _hjAbsolute* _hjTLDTest _hjMinimized* _hjDone* _hjUser*',
  'Crazy Egg': '_ce.s _ce.* _CEFT cebs cebsp_* ceg.*',
  Mouseflow: 'mf_* _mouseflow*',
  FullStory: 'fs_uid fs_lua',
  LogRocket: '_lr_hb_* _lr_tabs_* _lr_uf_* _lr_id_ _lr_env_src_ats',
  'Lucky Orange': '_lo_uid _lo_v _lorid __lotl',
  Inspectlet: '__insp_*',
  Snowplow: '_sp_id* _sp_ses* sp_landing',
  Optimizely: 'optimizely*',
  VWO: '_vis_opt_* _vwo_* _wingify_*',
  'AB Tasty': 'ABTasty ABTastySession ABTastyData ABTastyOptout',
  Convert: '_conv_r _conv_s _conv_v',
  Monetate: 'mt.v mt.* monetate*',
  Matomo: '_pk_id* _pk_ses* _pk_ref* _pk_cvar* _pk_hsr* _pk_testcookie* MATOMO_SESSID _piwik_*',
  Mixpanel: 'mp_* _mixpanel*',
  Amplitude: 'amplitude_* AMP_* amp_*',
  Segment: 'ajs_*',
  Pendo: '_pendo_*',
  Heap: '_hp2_* _heap*',
  PostHog: 'ph_phc_*',
  Braze: 'ab.storage.*',
  Chartbeat: '_cb _cb_* _chartbeat*',
  Parsely: '_parsely_* parsely_uuid',
  Quantcast: '__qca',
  Dynatrace: 'rxVisitor rxvt dtPC dtSa',
  'New Relic': 'NRBA_* NREUM',
  'Datadog, Akamai': '_dd_s _dd_r RT BOOMR_CONSENT',
  Tealium: 'utag_main utag_main_* TAPID tealium_*',
  HubSpot: '__hstc __hssc __hssrc __hsfp hubspotutk messagesUtk',
  Marketo: '_mkto_trk',
  Bizible: '_biz_uid _biz_nA _biz_pendingA _biz_flagsA _biz_sid _BUID',
  Eloqua: 'ELOQUA ELQSTATUS',
  Pardot: 'pardot visitor_id* lpv*',
  Klaviyo: '__kla_id _kla_test',
  OptinMonster: '_omappvp _omappvs _omra omSeen* om-*',
  Mailchimp: '_mcid mailchimp_*',
  Drip: '_drip_client_*',
  Intercom: 'intercom-id-* intercom-device-id-*',
  Drift: 'drift_aid driftt_aid drift_campaign_refresh drift_eid',
  Criteo: 'cto_bundle cto_bidid cto_tld_test cto_lwid cto_optout uid_criteo',
  Lotame: '_cc_id _cc_cc _cc_aud panoramaId panoramaId_expiry panoramaIdType',
  Taboola: 't_gid t_pt_gid _tb_sess_r _tb_t_ppg taboola_*',
  Outbrain: 'obuid outbrain_*',
  Prebid: '_pubcid _pubcid_* _sharedid _sharedid_* pbjs-*',
  AdRoll: '__adroll __adroll_fpc __ar_v4 _ar_v4',
  LiveIntent: '_li_dcdm_c _li_ss _lc2_fpi _lc2_fpi_*',
  Xandr: 'uuid2 anj sess_uid',
  'Trade Desk': 'TDID TDCPM',
  'PubMatic, Magnite': 'KADUSERCOOKIE audit_p khaos',
  'AddThis, ShareThis': '__atuvc __atuvs __atrfs __stid __stidv __unam fpestid',
  Vimeo: 'vuid',
  Listrak: '_ltk_* ltkSubscriber*',
  Webtrends: 'WT_FPC',
  CoreMetrics: 'CoreID6 CMAVID cmTPSet cmRS',
  Nielsen: 'IMRID nol_fpid',
  Yahoo: 'A1S',
  Yandex: '_ym_uid _ym_d _ym_isad _ym_visorc _ym_visorc_* yandexuid yabs-sid',
  'Google Publisher': 'GoogleAdServingTest',
  BiblioCommons: 'elapsed_time',
  ForeSee: 'fsr.*',
  Kissmetrics: 'km_ai km_lv km_uq km_vs ki_r ki_s ki_t ki_u',
  Alexa: '__asc __auc',
  'OpenX, Open AdStream': 'OAID OAGEO OAVARS OAX OAS_*',
  Gravity: 'grvinsights',
  Alibaba: 'cna',
  'Cloudflare, until 2021': '__cfduid',
  'vBulletin, visits': 'bblastvisit bblastactivity',
  ClickTale: '__CT_Data WRUID WRBlock',
  Maxymiser: 'mmcore.* mmapi.*',
  'Audience Science': 'rsi_segs',
  Stape: 'stape_user_id',
  Silverchair: 'TheDormouse',
  'The New York Times': 'nyt-a',
  '(any)': 'visitor_uid visitorid VisitorId tracking_id track_id trackingId trk_*',
};

/** The patterns, each a whole name or a beginning that ends in `*`. */
export const TRACKER_NAMES: readonly string[] = Object.values(BY_PRODUCT).flatMap((names) =>
  names.split(' '),
);

interface Products {
  whole: Map<string, string>;
  beginnings: { start: string; product: string }[];
}
let products: Products | undefined;

function productsByName(): Products {
  const found: Products = { whole: new Map(), beginnings: [] };
  for (const [product, names] of Object.entries(BY_PRODUCT)) {
    for (const name of names.split(' ')) {
      if (name.endsWith('*')) found.beginnings.push({ start: name.slice(0, -1), product });
      else found.whole.set(name, product);
    }
  }
  return found;
}

/** The product that uses a name, or undefined where none is known. */
export function trackerOf(name: string): string | undefined {
  products ??= productsByName();
  const bare = bareName(name);
  return products.whole.get(bare) ?? products.beginnings.find(({ start }) => bare.startsWith(start))?.product;
}

/** Whether a name belongs to a well-known tracking product. */
export function isTrackerName(name: string): boolean {
  return trackerOf(name) !== undefined;
}
