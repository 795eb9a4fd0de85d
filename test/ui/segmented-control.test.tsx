import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { SegmentedControl } from '../../src/ui/segmented-control.tsx';

const options = [
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
] as const;

function Control({ label }: { label: string }) {
  const [value, setValue] = useState<'light' | 'dark'>('light');
  return <SegmentedControl label={label} options={options} value={value} onChange={setValue} />;
}

it('is a group of radio buttons with a name, of which one is chosen', async () => {
  render(<Control label="Colours" />);
  expect(screen.getByRole('group', { name: 'Colours' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Light' })).not.toBeChecked();
});

it('is moved with the arrow keys', async () => {
  render(<Control label="Colours" />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

it('is apart from another of its kind on the page', async () => {
  render(
    <>
      <Control label="Page" />
      <Control label="Article" />
    </>,
  );
  const dark = (group: string) =>
    within(screen.getByRole('group', { name: group })).getByRole('radio', { name: 'Dark' });
  await userEvent.click(dark('Page'));
  expect(dark('Page')).toBeChecked();
  expect(dark('Article')).not.toBeChecked();
});
