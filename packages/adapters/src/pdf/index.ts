export { pdfToMarkdown } from './read-pdf.js';
export type { PdfOptions } from './read-pdf.js';
