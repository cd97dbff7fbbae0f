/** One vendor on the slip. Addresses are text: they are for later, on a device of the patron's own. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { Section } from '../../components/parts.tsx';
import { Host, Localised } from '../../components/text.tsx';
import type { VisitedVendor } from '../../utils/session/aftercare.ts';
import { $text } from './messages.ts';

export function VendorSlip({ vendor }: { vendor: VisitedVendor }) {
  const t = useStore($text);
  return (
    <Section id={`vendor-${vendor.id}`} heading={<bdi>{vendor.name}</bdi>}>
      <dl class="facts">
        <Row term={t.keeps}>{vendor.dataKept ? <Localised texts={vendor.dataKept} /> : t.keepsUnknown}</Row>
        <Row term={t.remove}>
          {vendor.deleteUrl !== undefined ? <Address url={vendor.deleteUrl} /> : t.removeUnknown}
        </Row>
        {vendor.privacyPolicyUrl !== undefined && (
          <Row term={t.policy}>
            <Address url={vendor.privacyPolicyUrl} />
          </Row>
        )}
        {vendor.contact !== undefined && (
          <Row term={t.contact}>
            <bdi>{vendor.contact}</bdi>
          </Row>
        )}
      </dl>
    </Section>
  );
}

function Row(props: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** Without the part that nobody types. */
function Address({ url }: { url: string }) {
  return <Host address={url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')} />;
}
