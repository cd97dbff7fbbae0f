/** The first paragraphs: where the patron is going, and for strong notices what is kept there. */
import { useStore } from '@nanostores/preact';
import { Fill, Host, Localised } from '../../components/text.tsx';
import type { NoticeView } from '../../utils/handoff/notice-view.ts';
import { categoryWording } from '../../utils/vendors/wording.ts';
import { $text } from './messages.ts';
import { $wording } from './wording.ts';

export function Summary(props: {
  vendor: NoticeView['vendor'];
  audience: NoticeView['library']['audience'];
}) {
  const { vendor } = props;
  const t = useStore($text);
  const wording = categoryWording(useStore($wording), vendor.category);
  const own = vendor.wording;
  return (
    <>
      <p class="lead">
        <Fill text={t.goingTo} values={{ host: <Host address={vendor.host} /> }} />{' '}
        <Localised texts={own.summary} or={wording.summary} />{' '}
        <Localised texts={own.outside} or={props.audience === 'child' ? t.outsideChild : t.outside} />
      </p>
      {own.paragraph && (
        <p>
          <Localised texts={own.paragraph} />
        </p>
      )}
      {vendor.notice === 'strong' && (
        <p class="note care strong-notice">
          <span>
            <strong>
              <Fill text={t.outsideKeeps} values={{ vendor: <bdi>{vendor.name}</bdi> }} />
            </strong>{' '}
            <Localised texts={vendor.dataKept ?? own.kept} or={vendor.dataKept ? undefined : wording.kept} />
          </span>
          <Remark vendor={vendor} field="dataKept" />
        </p>
      )}
    </>
  );
}

/** Says of a fact where it falls short of known and checked; nothing where it does not. */
export function Remark(props: {
  vendor: NoticeView['vendor'];
  field: 'dataPassed' | 'dataKept' | 'retention';
}) {
  const t = useStore($text);
  const { vendor, field } = props;
  const text = vendor[field] === undefined ? t.usual : vendor.unverified.includes(field) && t.unverified;
  return text ? <span class="soft small remark">{text}</span> : null;
}
