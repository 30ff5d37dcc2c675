declare module 'text-readability' {
  const readability: {
    /** The school grade of Flesch and Kincaid. */
    fleschKincaidGrade(text: string): number;
  };
  export default readability;
}
