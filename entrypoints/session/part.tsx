/** One thing that the session holds, with the button that erases it. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { Button } from '../../components/button.tsx';
import { fill } from '../../utils/i18n/format.ts';
import { $text } from './messages.ts';

export function Parts(props: { label: string; children: ComponentChildren }) {
  const empty = Array.isArray(props.children) && props.children.length === 0;
  if (empty) return null;
  return (
    <ul class="ruled" aria-label={props.label}>
      {props.children}
    </ul>
  );
}

export function Part(props: { what: string; amount?: string; onErase(what: string): void }) {
  const t = useStore($text);
  return (
    <li class="part">
      <span>
        <bdi>{props.what}</bdi>
        {props.amount !== undefined && <span class="soft small amount"> {props.amount}</span>}
      </span>
      <Button look="quiet" onPress={() => props.onErase(props.what)}>
        <span aria-hidden="true">{t.erase}</span>
        <span class="unseen">{fill(t.eraseNamed, { what: props.what })}</span>
      </Button>
    </li>
  );
}
