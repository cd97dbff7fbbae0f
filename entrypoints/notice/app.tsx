/** The notice between the library and a vendor: who it is, what it learns, and two equal choices. */
import { useStore } from '@nanostores/preact';
import { Button } from '../../components/button.tsx';
import { $common } from '../../components/messages.ts';
import { Page } from '../../components/page.tsx';
import { Working } from '../../components/parts.tsx';
import { Fill } from '../../components/text.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { NoticeProblem, NoticeRefusal } from '../../utils/handoff/notice.ts';
import type { NoticeView } from '../../utils/handoff/notice-view.ts';
import { $format, fill } from '../../utils/i18n/format.ts';
import { $language } from '../../utils/i18n/store.ts';
import { Answer } from './answer.tsx';
import { back, useNotice } from './conversation.ts';
import { dataNames } from './data.ts';
import { Alternatives, BreachBanner, Changed, Facts, More, PolicyLink } from './facts.tsx';
import { $text } from './messages.ts';
import { Summary } from './summary.tsx';
import { useMeant } from './use-meant.ts';

export function App() {
  const { stage, retry, goOn, goBack } = useNotice();
  const { early, meant } = useMeant(stage.at === 'notice');
  switch (stage.at) {
    case 'asking':
      return <Waiting failed={stage.failed} retry={retry} />;
    case 'problem':
      return <Problem {...stage} />;
    case 'leaving':
      return <Notice notice={stage.notice} />;
    case 'notice': {
      const { notice, token } = stage;
      return (
        <Notice
          notice={notice}
          choose={{
            early,
            goOn: (press) => {
              if (meant(press)) void goOn(token, notice);
            },
            goBack: () => void goBack(token),
          }}
        />
      );
    }
  }
}

/** The two answers. "Go on" is asked of every press, also of one that came too early. */
interface Choose {
  early: boolean;
  goOn(press: MouseEvent): void;
  goBack(): void;
}

/** Names that would take up a small screen by themselves are set smaller. */
const isLong = (name: string) => name.length > 60;

/** The notice itself; without `choose` the answer has been given. */
export function Notice(props: { notice: NoticeView; choose?: Choose }) {
  const t = useStore($text);
  const common = useStore($common);
  const { notice, choose } = props;
  const { library, vendor } = notice;
  const name = <bdi>{vendor.name}</bdi>;
  const heading = <Fill text={t.heading} values={{ library: <bdi>{library.name}</bdi>, vendor: name }} />;
  return (
    <Page
      title={fill(t.title, { library: library.name })}
      library={library.name}
      heading={isLong(library.name + vendor.name) ? <span class="long">{heading}</span> : heading}
    >
      {vendor.changed !== undefined && <Changed vendor={vendor} changed={vendor.changed} />}
      {vendor.breach && <BreachBanner vendor={vendor} breach={vendor.breach} />}
      <Summary vendor={vendor} audience={library.audience} />
      <Facts vendor={vendor} />
      {vendor.notice === 'strong' && <Alternatives vendor={vendor} />}
      <PolicyLink vendor={vendor} />
      {library.audience === 'child' && <p>{common.childHelp}</p>}
      <Answer early={choose?.early ?? false} long={isLong(vendor.name)}>
        {choose ? (
          <div class="choices">
            <Button onPress={choose.goBack}>{t.goBack}</Button>
            <Button onPress={choose.goOn}>
              <Fill text={t.goOn} values={{ vendor: name }} />
            </Button>
          </div>
        ) : (
          <Working text={fill(t.opening, { vendor: vendor.name })} />
        )}
      </Answer>
      <More notice={notice} />
    </Page>
  );
}

function Problem(props: NoticeRefusal) {
  const t = useStore($text);
  const common = useStore($common);
  const format = useStore($format);
  const language = useStore($language);
  const told = {
    'no-address': [t.noAddressHeading, t.noAddress],
    'bad-address': [t.badAddressHeading, t.badAddress],
    'session-closed': [t.closedHeading, t.closed],
    'not-a-hand-off': [t.noHandOffHeading, t.noHandOff],
    'post-hand-off': [t.postHeading, t.post],
    identifiers: [t.identifiersHeading, t.identifiers],
  } as const satisfies Record<NoticeProblem, readonly [string, string]>;
  const [heading, text] = told[props.problem];
  return (
    <Page title={heading} heading={heading} library={props.library.name} focusKey={props.problem}>
      <p>{text}</p>
      {props.identifiers && (
        <p>
          <strong>{t.identifiersFound}:</strong> {format.list(dataNames(t, props.identifiers, language))}
        </p>
      )}
      <div class="row">
        {history.length > 1 && <Button onPress={() => back('/start.html')}>{t.goBack}</Button>}
        <a href="/start.html">{common.backToStart}</a>
      </div>
    </Page>
  );
}
