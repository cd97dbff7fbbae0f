/** Sites on lists of libraries that are no vendors: what pages are built with, and the library's pages elsewhere. Pure. */

const HELPERS = `amazonaws.com amazon-adsystem.com googletagmanager.com google-analytics.com googleapis.com
  gstatic.com googlesyndication.com
  googleadservices.com doubleclick.net recaptcha.net typekit.net typekit.com fontawesome.com fonts.com fonts.net
  cloudflare.com cloudflareinsights.com cloudfront.net jsdelivr.net unpkg.com bootstrapcdn.com jquery.com akamaized.net
  akamaihd.net akamai.net edgekey.net fastly.net fastly.com azureedge.net msecnd.net cdnjs.com polyfill.io rackcdn.com
  addthis.com addtoany.com sharethis.com hotjar.com clarity.ms newrelic.com nr-data.net optimizely.com segment.com
  segment.io mixpanel.com amplitude.com crazyegg.com quantserve.com quantcast.com scorecardresearch.com chartbeat.com
  chartbeat.net omtrdc.net demdex.net adobedtm.com 2o7.net everesttech.net onetrust.com cookielaw.org cookiebot.com
  trustarc.com usercentrics.eu sentry.io bugsnag.com datadoghq.com pendo.io walkme.com matomo.cloud siteimprove.com
  siteimproveanalytics.com siteimproveanalytics.io monsido.com userway.org browsealoud.com readspeaker.com gravatar.com
  mathjax.org altmetric.com d1bxh8uas1mnw7.cloudfront.net krxd.net bluekai.com rlcdn.com criteo.com taboola.com
  outbrain.com facebook.net fbcdn.net twimg.com ytimg.com livechatinc.com zdassets.com intercom.io walkscore.com
  piano.io tinypass.com ipify.org algolia.net algolianet.com literatumonline.com silverchair-cdn.com sams-sigma.com
  scienceconnect.io cloudinary.com cadmore.media b2clogin.com azurewebsites.net vercel.app firebaseio.com apigee.net
  civiccomputing.com brightspotcdn.com b-cdn.net stripecdn.com ctfassets.net contentful.com graphcms.com boxcdn.net
  streamlock.net drmtoday.com edgefcs.net uservoice.com userlike.com mapbox.com maptiler.com callrail.com piwikpro.com
  eum-appdynamics.com webtrendslive.com ensignten.com trafficmanager.net queryly.com typesense.net blueconic.net
  printfriendly.com flourish.studio wpengine.com 3playmedia.com aliyuncs.com googlesyndicatedsearch.com hitbox.com
  xano.io uscreen.io pelcro.com`;

const SOCIAL = `facebook.com instagram.com twitter.com x.com tiktok.com pinterest.com youtube.com youtu.be flickr.com
  tumblr.com snapchat.com threads.net threads.com bsky.app mastodon.social linkedin.com linktr.ee reddit.com
  nextdoor.com goodreads.com vimeo.com t.me wa.me whatsapp.com weibo.com vk.com soundcloud.com`;

const BY_DOMAIN = new Map<string, 'helper' | 'social'>([
  ...HELPERS.split(/\s+/).map((domain) => [domain, 'helper'] as const),
  ...SOCIAL.split(/\s+/).map((domain) => [domain, 'social'] as const),
]);

/** What a site of such a list is where no record claims it: a helper of pages, or a social network. */
export function strangerAt(host: string): 'helper' | 'social' | undefined {
  for (let name = host; ; ) {
    const found = BY_DOMAIN.get(name);
    if (found) return found;
    const dot = name.indexOf('.');
    if (dot < 0) return undefined;
    name = name.slice(dot + 1);
  }
}
