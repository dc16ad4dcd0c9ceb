import { useEffect, useState } from 'preact/hooks';

/** Whether there is room for a panel beside the log. */
export const useWide = (): boolean => useMedia('(min-width: 62rem)');

/** Whether there is more room than on a phone. */
export const useRoomy = (): boolean => useMedia('(min-width: 40rem)');

function useMedia(media: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(media).matches);
  useEffect(() => {
    const query = matchMedia(media);
    const update = () => setMatches(query.matches);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, [media]);
  return matches;
}
