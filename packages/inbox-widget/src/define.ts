/** Importing this file registers the elements; nothing else in the package has side effects. */
import { defineElements } from './elements.js';

defineElements();
