/** The slip as a code for a phone's camera: plain text, so that no server is asked by whoever reads it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Section } from '../../components/parts.tsx';
import type { VisitedVendor } from '../../utils/session/aftercare.ts';
import { $text } from './messages.ts';
import { slipText } from './slip-text.ts';

/** White around the code, without which cameras do not see where it begins. */
const QUIET = 4;

export function QrCode({ vendors }: { vendors: VisitedVendor[] }) {
  const t = useStore($text);
  const text = slipText(vendors);
  const cells = useCells(text);
  if (!cells) return null;
  const size = cells.length;
  const path = cells.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return (
    <Section id="qr" heading={t.qrHeading}>
      <p>{t.qr}</p>
      <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" shape-rendering="crispEdges">
        <title>{t.qr}</title>
        <rect width={size} height={size} fill="#fff" />
        <path d={path.join('')} fill="#000" />
      </svg>
    </Section>
  );
}

/** Dark and light cells; undefined while the encoder loads, or where it does not. */
function useCells(text: string): boolean[][] | undefined {
  const [cells, setCells] = useState<boolean[][]>();
  useEffect(() => {
    let wanted = true;
    import('qr').then(
      ({ encodeQR }) => wanted && setCells(encodeQR(text, 'raw', { border: QUIET, ecc: 'low' })),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  return cells;
}
