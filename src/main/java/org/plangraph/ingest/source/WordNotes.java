package org.plangraph.ingest.source;

import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/** Notes of a Word file: their marks leave the running text, their words follow at its end. */
final class WordNotes {

  private static final Pattern REFERENCE = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+]");
  private static final Pattern MARK = Pattern.compile("[\\[（(]?\\d{1,3}[\\])）]?|[①-⑳]");

  private WordNotes() {}

  /** Words of a paragraph without marks of notes. */
  static String withoutMarks(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        boolean deleted = run.getCTR().sizeOfDelTextArray() > 0;
        text.append(
            deleted || isMark(run, text) ? "" : REFERENCE.matcher(run.text()).replaceAll(""));
      } else {
        text.append(element instanceof XWPFSDT control ? control.getContent().getText() : element);
      }
    }
    return text.toString();
  }

  /** A line for each footnote, counted from 1. */
  static String of(XWPFDocument document) {
    StringBuilder notes = new StringBuilder();
    int count = 0;
    for (XWPFFootnote footnote : document.getFootnotes()) {
      StringBuilder words = new StringBuilder();
      footnote.getParagraphs().forEach(paragraph -> words.append(withoutMarks(paragraph)));
      if (!words.toString().isBlank()) {
        notes.append("注").append(++count).append('：').append(words.toString().strip()).append('\n');
      }
    }
    return notes.toString();
  }

  /** A raised number, unless it is a power: m², 10⁴. */
  private static boolean isMark(XWPFRun run, CharSequence before) {
    boolean raised =
        run.getVerticalAlignment() == STVerticalAlignRun.SUPERSCRIPT
            && MARK.matcher(run.text().strip()).matches();
    boolean power =
        !before.isEmpty()
            && before.charAt(before.length() - 1) < 128
            && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    return raised && !power;
  }
}
