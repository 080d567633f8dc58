/** Lines to fill in by hand: never typed here. */
export const Blanks = ({ labels }: { labels: readonly string[] }) => (
  <p class="blanks">
    {labels.map((label) => (
      <span>{label}</span>
    ))}
  </p>
);
