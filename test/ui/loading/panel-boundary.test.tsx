import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../../src/i18n/i18n.ts';
import { I18nProvider } from '../../../src/i18n/i18n-context.tsx';
import { PanelBoundary } from '../../../src/ui/loading/panel-boundary.tsx';

const i18n = await loadI18n('en');

type Fault = { isThere: boolean };

function Faulty({ fault }: { fault: Fault }) {
  if (fault.isThere) throw new Error('no room for the map');
  return <p>the map</p>;
}

/** Two panels of a page, of which the first has a fault. */
function renderPanels(props: { onDismiss?: () => void } = {}) {
  const fault: Fault = { isThere: true };
  const caught: unknown[] = [];
  const { unmount } = render(
    <I18nProvider value={i18n}>
      <PanelBoundary name="Map" {...props}>
        <Faulty fault={fault} />
      </PanelBoundary>
      <PanelBoundary name="Article">
        <p>the article</p>
      </PanelBoundary>
    </I18nProvider>,
    { onCaughtError: (error) => caught.push(error) },
  );
  return { fault, caught, unmount };
}

describe('a panel with a fault', () => {
  it('leaves the rest of the page working', () => {
    const { caught } = renderPanels();
    expect(screen.getByText('the article')).toBeInTheDocument();
    expect(caught).toEqual([new Error('no room for the map')]);
  });

  it('is named to the reader at once', () => {
    renderPanels();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The panel “Map” could not be shown. The rest of the page works.',
    );
  });

  it('is shown again when the reader asks and the fault has gone', async () => {
    const { fault } = renderPanels();
    fault.isThere = false;
    await userEvent.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(screen.getByText('the map')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says so again where the fault is still there', async () => {
    const { caught } = renderPanels();
    await userEvent.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    expect(screen.getByText('the article')).toBeInTheDocument();
    expect(caught).toHaveLength(2);
  });

  it('in the place of a dialog takes the focus, is let go by Escape, and gives the focus back', async () => {
    let letGo = 0;
    const onDismiss = () => {
      letGo += 1;
    };
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    const { unmount } = renderPanels({ onDismiss });
    expect(screen.getByRole('button', { name: 'Show it again' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(letGo).toBe(1);
    unmount();
    expect(opener).toHaveFocus();
    renderPanels();
    expect(opener).toHaveFocus();
    opener.remove();
  });

  it('can be let go where the page has something to do then, and else stays', async () => {
    let isLetGo = false;
    const { unmount } = renderPanels({
      onDismiss: () => {
        isLetGo = true;
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Close this note' }));
    expect(isLetGo).toBe(true);
    unmount();
    renderPanels();
    expect(screen.queryByRole('button', { name: 'Close this note' })).not.toBeInTheDocument();
  });
});
