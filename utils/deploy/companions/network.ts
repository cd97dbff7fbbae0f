/** What the browser would tell others by itself. */
import type { Companion } from './companion.ts';

export const NETWORK: readonly Companion[] = [
  {
    id: 'prediction',
    title: 'No network prediction',
    reason:
      'A connection made ahead of time tells a vendor, and everybody on the way, where the patron is going.',
    guarantee: 'silence',
    priority: 'P1',
    requirements: [2, 8],
    chromium: [{ name: 'NetworkPredictionOptions', value: 2 }],
    firefox: [
      { name: 'NetworkPrediction', value: false },
      {
        name: 'Preferences',
        value: {
          'network.prefetch-next': { Value: false, Status: 'locked' },
          'network.http.speculative-parallel-limit': { Value: 0, Status: 'locked' },
          'browser.urlbar.speculativeConnect.enabled': { Value: false, Status: 'locked' },
        },
      },
    ],
  },
  {
    id: 'typing',
    title: 'What is typed is not sent as it is typed',
    reason:
      'Suggestions, spelling and error pages send words and addresses to the browser’s maker without a notice.',
    guarantee: 'silence',
    priority: 'P2',
    requirements: [15, 32],
    chromium: [
      { name: 'SearchSuggestEnabled', value: false },
      { name: 'SpellCheckServiceEnabled', value: false },
      { name: 'AlternateErrorPagesEnabled', value: false },
    ],
    edge: [
      { name: 'SearchSuggestEnabled', value: false },
      { name: 'MicrosoftEditorProofingEnabled', value: false },
      { name: 'AlternateErrorPagesEnabled', value: false },
    ],
    firefox: [
      { name: 'SearchSuggestEnabled', value: false },
      {
        name: 'FirefoxSuggest',
        value: {
          WebSuggestions: false,
          SponsoredSuggestions: false,
          ImproveSuggest: false,
          OnlineEnabled: false,
          Locked: true,
        },
      },
    ],
  },
  {
    id: 'pages',
    title: 'Pages are not sent to be translated or explained',
    reason:
      'The text of a page that a patron reads, and of what is filled in there, would go to another company.',
    guarantee: 'silence',
    priority: 'P2',
    requirements: [15, 32],
    chromium: [
      { name: 'TranslateEnabled', value: false },
      { name: 'GeminiSettings', value: 1 },
      { name: 'AIModeSettings', value: 1 },
      { name: 'HelpMeWriteSettings', value: 2 },
      { name: 'HistorySearchSettings', value: 2 },
      { name: 'TabCompareSettings', value: 2 },
      { name: 'SearchContentSharingSettings', value: 1 },
    ],
    edge: [{ name: 'TranslateEnabled', value: false }],
    // Firefox translates on the machine itself, so that may stay.
    firefox: [{ name: 'GenerativeAI', value: { Enabled: false, Locked: true } }],
  },
  {
    id: 'telemetry',
    title: 'No usage reports',
    reason: 'Reports of use carry addresses and habits of patrons to the browser’s maker.',
    guarantee: 'identity',
    priority: 'P1',
    requirements: [19, 32],
    chromium: [
      { name: 'MetricsReportingEnabled', value: false },
      { name: 'UrlKeyedAnonymizedDataCollectionEnabled', value: false },
      { name: 'UserFeedbackAllowed', value: false },
      { name: 'FeedbackSurveysEnabled', value: false },
      { name: 'DomainReliabilityAllowed', value: false },
      { name: 'WebRtcEventLogCollectionAllowed', value: false },
    ],
    edge: [
      { name: 'DiagnosticData', value: 0 },
      { name: 'PersonalizationReportingEnabled', value: false },
      { name: 'UserFeedbackAllowed', value: false },
    ],
    firefox: [
      { name: 'DisableTelemetry', value: true },
      { name: 'DisableFirefoxStudies', value: true },
      { name: 'DisableFeedbackCommands', value: true },
    ],
  },
  {
    id: 'quic',
    title: 'No QUIC',
    reason:
      'A site may point the browser at another server by UDP, which Carrel’s floor, the proxy layer, does not see.',
    guarantee: 'silence',
    priority: 'P2',
    requirements: [2, 8],
    chromium: [{ name: 'QuicAllowed', value: false }],
  },
  {
    id: 'payment',
    title: 'Sites cannot ask how a patron pays',
    reason: 'To answer, the browser itself asks the payment company that the site names, without a notice.',
    guarantee: 'silence',
    priority: 'P2',
    requirements: [2, 8],
    chromium: [{ name: 'PaymentMethodQueryEnabled', value: false }],
  },
  {
    id: 'webrtc',
    title: 'Calls go by TCP',
    reason:
      'A page can make the browser send UDP packets to any company, past every notice. Calls in the browser go on by TCP.',
    guarantee: 'silence',
    priority: 'P2',
    requirements: [2, 8],
    chromium: [{ name: 'WebRtcIPHandling', value: 'disable_non_proxied_udp' }],
    edge: [{ name: 'WebRtcLocalhostIpHandling', value: 'disable_non_proxied_udp' }],
  },
  {
    id: 'cast',
    title: 'No casting',
    reason: 'Casting announces the browser in the local network and sends pages to other devices.',
    guarantee: 'identity',
    priority: 'P3',
    requirements: [15],
    chromium: [{ name: 'EnableMediaRouter', value: false }],
  },
  {
    id: 'https',
    title: 'HTTPS first',
    reason: 'On plain HTTP everybody on the way reads what a patron reads.',
    guarantee: 'silence',
    priority: 'P3',
    requirements: [16],
    chromium: [
      {
        name: 'HttpsOnlyMode',
        value: ({ https }) => (https === 'only' ? 'force_enabled' : 'force_balanced_enabled'),
      },
    ],
    edge: [{ name: 'AutomaticHttpsDefault', value: 2 }],
    firefox: [
      { name: 'HttpsOnlyMode', value: ({ https }) => (https === 'only' ? 'force_enabled' : 'enabled') },
    ],
  },
];
