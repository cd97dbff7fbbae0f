/**
 * Query parameters that only follow people: each stands on at least two public lists. Dropped on a hand-off, byte for
 * byte around them, and never where a page needs one of them. What signs people in (LinkedIn Learning's `u`, say) must
 * not come on these lists; a test holds the ones we know.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const CLICKS = words(`
  fb_action_ids fbclid gclid __hsfp __hssc __hstc _gl _openstat action_object_map action_ref_map
  action_type_map fb_action_types fb_ref fb_source hsCtaTracking msclkid mtm_cid rb_clickid s_cid
  twclid vero_conv wickedid yclid _branch_match_id _ga bsft_clkid cmpid dclid fb_comment_id
  ga_campaign ga_content ga_medium ga_place ga_source ga_term gs_l guce_referrer guce_referrer_sig
  hmb_campaign hmb_medium hmb_source irclickid itm_campaign itm_medium itm_source mtm_campaign
  mtm_content mtm_group mtm_keyword mtm_medium mtm_placement mtm_source srsltid unicorn_click_id
  wbraid wt_mc ysclid
`);

/** Google's campaign family; the lists name these, and libraries and vendors make up more of the same. */
const CAMPAIGN = /^utm_[a-z_]+$/i;

/** Stand for one reader of a newsletter: on the sender's own pages they are what lets that reader unsubscribe. */
const READERS = words(`
  _hsenc mc_eid mkt_tok ml_subscriber ml_subscriber_hash oly_anon_id oly_enc_id vero_id __s _kx
  bsft_uid
`);

const TRACKING: ReadonlySet<string> = new Set([...CLICKS, ...READERS]);

/** Pages where a reader's parameter is needed: unsubscribing, choosing newsletters, the letter as a web page. */
const SUBSCRIPTION_PAGE = /unsubscribe|opt-?out|preference|subscription|manage|emailwebview|webview|confirm/i;

/** Senders of newsletters, whose every page may need to know the reader. */
const SENDERS: ReadonlySet<string> = new Set([
  'mailchimp',
  'constantcontact',
  'libraryaware',
  'patronpoint',
  'orangeboy',
  'bookletters',
  'wowbrary',
]);

/** With one of these the address is signed as a whole, and any change to it would break it. */
const SIGNED = /(^|&)(x-amz-signature|x-goog-signature|signature|sig|hmac|saml(request|response))=/i;

/** A proxy reads everything after `url=` as the destination: what looks like a parameter there is part of it. */
const NESTED = /(^|&)q?url=/i;

/** Whether a name alone, on an ordinary page, marks a parameter that only follows people. */
export function isTrackingParameter(name: string): boolean {
  return TRACKING.has(name) || CAMPAIGN.test(name);
}

/**
 * The address without tracking parameters; everything else stays as it was, escapes included.
 * @param vendorId whose pages the address leads to: senders of newsletters need to know the reader
 */
export function stripTracking(address: string, vendorId?: string): string {
  const hash = address.indexOf('#');
  const fragment = hash < 0 ? '' : address.slice(hash);
  const whole = hash < 0 ? address : address.slice(0, hash);
  const question = whole.indexOf('?');
  if (question < 0) return address;
  const page = whole.slice(0, question);
  const query = whole.slice(question + 1);
  if (NESTED.test(query) || SIGNED.test(query)) return address;
  const keepReader =
    (vendorId !== undefined && SENDERS.has(vendorId)) || SUBSCRIPTION_PAGE.test(pathOf(page));
  const drop = (name: string) => isTrackingParameter(name) && !(keepReader && READERS.includes(name));
  const pairs = query.split('&');
  const kept = pairs.filter((pair) => !drop(pair.split('=', 1)[0]!));
  if (kept.length === pairs.length) return address;
  return `${page}${kept.length > 0 ? '?' : ''}${kept.join('&')}${fragment}`;
}

/** Host and path, without the scheme and who signs in. */
function pathOf(page: string): string {
  return page.replace(/^[a-z]+:\/\//i, '');
}
