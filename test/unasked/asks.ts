/** What a page can make Chromium ask a vendor for by itself, past every rule and listener of an extension. */

/** A vendor whom nobody has said yes to, under a name for each way that must be told apart. */
export const VENDOR = 'www.vendor.example';
const VENDOR_DOMAIN = 'vendor.example';
/** Here nothing speaks HTTP: what comes is counted. */
export const RAW = 'raw.vendor.example';
/** Reached by a bare connection, without a request. */
export const HINTED = 'hinted.vendor.example';
/** The page that asks: of a site that has nothing to do with the library or the vendor. */
export const ASKER = 'www.asker.example';

export interface Ask {
  name: string;
  /** What must arrive where nobody holds it: a request by host and path, or a bare connection or packet by its place. */
  arrives: string[];
  /** Run in the page, as JavaScript. */
  script?: string;
  /** What the page's own answer says. */
  headers?: Record<string, string>;
  /** What is said before the answer. */
  early?: string;
  /** Below the proxy layer, by UDP: a policy of the kit closes it. */
  byUdp?: true;
  /** A header that Carrel takes out of every answer: it arrives in no session, whatever the patron has said. */
  takenOut?: true;
}

export const ASKS: Ask[] = [
  {
    name: 'early hint: preload',
    arrives: [`${VENDOR}/hint.css`],
    early: `<https://${VENDOR}/hint.css>; rel=preload; as=style`,
  },
  {
    name: 'early hint: preconnect',
    arrives: ['hinted'],
    early: `<https://${HINTED}>; rel=preconnect`,
  },
  {
    name: 'payment request',
    arrives: [`${VENDOR}/pay?free-text`],
    script: `new PaymentRequest([{ supportedMethods: 'https://${VENDOR}/pay?free-text' }],
      { total: { label: 'x', amount: { currency: 'USD', value: '1' } } }).canMakePayment()`,
  },
  {
    name: 'passkey of another site',
    arrives: [`${VENDOR}/.well-known/webauthn`],
    script: `navigator.credentials.get({ publicKey: { challenge: new Uint8Array(32), rpId: '${VENDOR}' } })`,
  },
  {
    name: 'WebSocket of a shared worker',
    arrives: [`${VENDOR}/socket-shared`],
    script: `new SharedWorker('/shared.js?' + Math.random())`,
  },
  {
    name: 'WebSocket of a service worker',
    arrives: [`${VENDOR}/socket-service`],
    script: `navigator.serviceWorker.register('/service.js?' + Math.random())`,
  },
  {
    name: 'call by TURN over TCP',
    arrives: ['tcp'],
    script: `call('turn:${RAW}:3478?transport=tcp')`,
  },
  {
    name: 'report of the network',
    arrives: [`${VENDOR}/nel`],
    // Reported is what comes after the answer that asks for reports.
    script: `setInterval(() => void fetch('/plain'), 500)`,
    headers: {
      'report-to': JSON.stringify({
        group: 'v',
        max_age: 3600,
        endpoints: [{ url: `https://${VENDOR}/nel` }],
      }),
      nel: JSON.stringify({ report_to: 'v', max_age: 3600, success_fraction: 1, failure_fraction: 1 }),
    },
  },
  {
    name: 'report of the page',
    arrives: [`${VENDOR}/report`],
    takenOut: true,
    headers: {
      'reporting-endpoints': `v="https://${VENDOR}/report"`,
      'content-security-policy-report-only': "img-src 'none'; report-to v",
    },
  },
  {
    name: 'call by STUN over UDP',
    arrives: ['udp'],
    // Packets go where no name is looked up: to a number.
    script: `call('stun:' + UDP_PLACE)`,
    byUdp: true,
  },
  {
    name: 'sign-in by FedCM',
    arrives: [`${VENDOR_DOMAIN}/.well-known/web-identity`, `${VENDOR}/fedcm.json`],
    script: `navigator.credentials.get({ identity: { providers: [{ configURL: 'https://${VENDOR}/fedcm.json', clientId: 'free text' }] } })`,
  },
];

/**
 * A page that asks one thing. What fails tells it nothing: the test looks at the servers.
 * @param udp where the vendor counts packets
 */
export const page = (
  { name, script }: Ask,
  udp: string,
) => `<!doctype html><title>Asker</title><h1>${name}</h1>
<img src="/blocked.gif" alt=""><script>
  const UDP_PLACE = '${udp}';
  const call = async (urls) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'u', credential: 'c' }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  };
  (async () => { ${script ?? ''} })().catch(() => {});
</script>`;

const SOCKET = (path: string) => `new WebSocket('wss://${VENDOR}/${path}');`;

/** Scripts of the asking site, by their path. */
export const SCRIPTS: Record<string, string> = {
  '/shared.js': SOCKET('socket-shared'),
  '/service.js': `addEventListener('activate', () => { ${SOCKET('socket-service')} });`,
};
