/**
 * A laid out report as a tagged PDF, and back; the one place that knows the PDF library.
 *
 * <p>What makes a file of OpenPDF keep PDF/UA-1 and PDF/A-3a, and come out the same everywhere:
 *
 * <ol>
 *   <li>Nothing goes through {@code Document.add}: that content has no tags. Everything is drawn between the begin and
 *       end of a marked sequence of an element, or of an artifact.
 *   <li>An element holds marked sequences or other elements, never both.
 *   <li>A link is an annotation with a key in the parent tree, a text and the print flag; its element holds a reference
 *       to it after the marked words.
 *   <li>What is in another language than the document says so: an element that begins in one in its own {@code Lang},
 *       any other piece in a span around its letters. Titles, bookmarks and the words of links have the document's.
 *   <li>The output intent is written by hand (PDF/A, own colour profile): the library's is one for PDF/X, and the
 *       profiles of the JDKs differ.
 *   <li>No CIDSet: the library's is incomplete.
 *   <li>The version is set with {@code VERSION_1_7}, before the document is opened, and so is tagging.
 *   <li>The page is said not to be empty before the next one begins, or the library drops it.
 *   <li>Ids, dates and the names of font subsets come from the report; see {@code SteadyWriter} for compression and
 *       {@code PackedFile} for what becomes of the many small objects and of the table of offsets.
 * </ol>
 */
@NullMarked
package org.cxmaturity.render.pdf;

import org.jspecify.annotations.NullMarked;
