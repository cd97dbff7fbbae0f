/** Undo, redo, and what became of the last order; on every tab. */
import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Note } from '../../components/parts.tsx';
import { fill } from '../../utils/i18n/format.ts';
import { ask } from '../../utils/worker/ask.ts';
import type { ChangeName, StaffView } from '../../utils/worker/staff-messages.ts';
import { $outcome, step } from './changes.ts';
import { $console } from './messages.ts';

export function Toolbar({ view }: { view: StaffView }) {
  const t = useStore($console);
  const { revision, undo, redo } = view;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const direction = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null;
      if (direction === null || !(direction === 'undo' ? undo : redo)) return;
      event.preventDefault();
      void step(direction, revision);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [revision, undo, redo]);
  const named = (change: ChangeName) => {
    const names = {
      edit: t.changeEdit,
      add: t.changeAdd,
      retire: t.changeRetire,
      restore: t.changeRestore,
      reset: t.changeReset,
      import: t.changeImport,
      wording: t.changeWording,
      'notice-kinds': t.changeKinds,
      house: t.changeHouse,
      ours: t.changeOurs,
    } as const;
    return fill(names[change.kind], { subject: change.subject });
  };
  return (
    <div class="toolbar">
      <div class="row">
        <Button look="quiet" disabled={!undo} onPress={() => void step('undo', revision)}>
          {undo ? fill(t.undo, { change: named(undo) }) : t.nothingToUndo}
        </Button>
        {redo && (
          <Button look="quiet" onPress={() => void step('redo', revision)}>
            {fill(t.redo, { change: named(redo) })}
          </Button>
        )}
        <Outcome />
      </div>
      {view.setAside && (
        <Note care>
          <p>{t.setAside}</p>
          <div class="row">
            <Button look="quiet" onPress={() => void ask('staff/drop-set-aside')}>
              {t.dropSetAside}
            </Button>
          </div>
        </Note>
      )}
    </div>
  );
}

function Outcome() {
  const t = useStore($console);
  const outcome = useStore($outcome);
  const done = { saved: t.saved, undone: t.undone, redone: t.redone };
  const failed = { stale: t.stale, nothing: t.nothingToUndo, full: t.full, 'no-answer': t.noAnswer };
  const isDone = outcome !== null && outcome.told in done;
  return (
    <>
      {/* There from the start, so that a screen reader hears it fill. */}
      <span role="status" class="outcome">
        {isDone && done[outcome.told as keyof typeof done]}
      </span>
      <div role="alert" class="outcome">
        {outcome && !isDone && (
          <Note care>
            {outcome.told === 'refused' ? (
              <>
                <p>{t.refused}</p>
                <ul class="plain" lang="en">
                  {outcome.details.slice(0, 10).map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              </>
            ) : (
              <p>{failed[outcome.told as keyof typeof failed]}</p>
            )}
          </Note>
        )}
      </div>
    </>
  );
}

/** In a text field the keys are the field's own. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
