import type { MDXInstance } from 'astro';

interface FrontMatter {
  readonly title: string;
  readonly description: string;
  /** Position in the list of chapters. */
  readonly order: number;
}

/** A chapter of the guide: a file of this folder. */
export interface Chapter extends FrontMatter {
  readonly id: string;
  readonly Content: MDXInstance<FrontMatter>['Content'];
}

/** The chapters in their order. */
export function chapters(): Chapter[] {
  const files = import.meta.glob<MDXInstance<FrontMatter>>('./*.mdx', { eager: true });
  return Object.entries(files)
    .map(([path, { frontmatter, Content }]) => ({ ...frontmatter, id: path.slice(2, -4), Content }))
    .sort((a, b) => a.order - b.order);
}
