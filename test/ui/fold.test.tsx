import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Fold } from '../../src/ui/fold.tsx';
import { renderWithExplorer } from '../support/render-with-explorer.tsx';

const renderFold = () =>
  renderWithExplorer(
    <Fold name="Raised" heading={<h3>Raised</h3>}>
      <p id="inside">What was raised</p>
    </Fold>,
  );

const toggle = () => screen.getByRole('button', { name: 'Show or hide: Raised' });

// Where it is folded at all the style sheet decides; that is tested in a browser.
describe('a part that a phone folds away', () => {
  it('opens and closes by its button, which says which of the two it is', async () => {
    const { user } = await renderFold();
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle());
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    await user.click(toggle());
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens for a link that leads into it, and for no other', async () => {
    await renderFold();
    const lead = (hash: string) =>
      act(() => {
        window.location.hash = hash;
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      });
    lead('#elsewhere');
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    lead('#inside');
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
  });
});
