package org.plangraph.ingest.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.ingest.outline.Heading.Form;
import org.plangraph.model.Passage;
import org.plangraph.model.PassageKind;
import org.plangraph.model.Section;
import org.plangraph.model.SectionKind;
import org.plangraph.model.Span;
import org.plangraph.model.Table;
import org.plangraph.model.TableRow;

/** Cuts the text into passages and collects tables, once the sections are known. */
final class PassageBuilder {

  private static final Pattern NOTE =
      Pattern.compile("(?:备?注|说明|资料来源)\\s*\\d*\\s*[：:].*|[*＊∗].{4,}");
  private static final Pattern TERM = Pattern.compile("[^：:]{1,40}[：:].+");
  private static final Pattern ISSUE_NOTE =
      Pattern.compile(".{4,30}\\d{4}年\\d{1,2}月\\d{1,2}日印发.{0,6}");

  private final String text;
  private final List<Block> blocks;
  private final BitSet contents;
  private final List<Heading> headings;
  private final List<Section> sections;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private int next;
  private int current = -1;

  PassageBuilder(
      String text, List<Block> blocks, BitSet contents, List<Heading> headings, SectionTree tree) {
    this.text = text;
    this.blocks = blocks;
    this.contents = contents;
    this.headings = headings;
    this.sections = tree.sections(text);
  }

  static boolean isNote(String words) {
    return !words.isEmpty()
        && "备注说资*＊∗".indexOf(words.charAt(0)) >= 0
        && NOTE.matcher(words).matches();
  }

  Outline build() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int cells =
          current >= 0 && isTable(current) && !isTaken(i) ? CellLines.count(blocks, i, limit()) : 0;
      if (cells > 0) {
        i = cellTable(i, cells);
      } else if (block.isRow() && current >= 0) {
        i = table(i);
      } else if (next < headings.size() && headings.get(next).block() == i) {
        heading(block);
      } else {
        add(kindOf(i), block.start(), block.end());
      }
    }
    return new Outline(sections, passages, tables);
  }

  private boolean isTable(int section) {
    return sections.get(section).kind() == SectionKind.TABLE
        && tables.stream().noneMatch(table -> table.section() == section);
  }

  private boolean isTaken(int block) {
    return next < headings.size() && headings.get(next).block() == block;
  }

  private int limit() {
    return next < headings.size() ? headings.get(next).block() : blocks.size();
  }

  private int cellTable(int first, int count) {
    List<Block> cells = blocks.subList(first, first + count);
    addTable(first, first + count - 1, CellLines.rows(cells));
    return first + count - 1;
  }

  private void heading(Block block) {
    Heading heading = headings.get(next);
    current = next++;
    add(PassageKind.HEADING, heading.span().start(), heading.span().end());
    int bodyEnd = block.words().endsWith("|") ? block.end() - 1 : block.end();
    boolean box = heading.kind() == SectionKind.BOX;
    addTrimmed(box ? PassageKind.BOX : PassageKind.PARAGRAPH, heading.bodyStart(), bodyEnd);
  }

  private PassageKind kindOf(int index) {
    String words = blocks.get(index).words();
    if (contents.get(index)) {
      return PassageKind.CONTENTS;
    }
    if (current < 0) {
      boolean shapeless = headings.isEmpty() && words.indexOf('。') >= 0;
      return shapeless ? PassageKind.PARAGRAPH : PassageKind.FRONT;
    }
    if (isNote(words)) {
      return PassageKind.NOTE;
    }
    leaveCaptioned(index);
    if (ISSUE_NOTE.matcher(words).matches()) {
      return PassageKind.BACK;
    }
    if (sections.get(current).kind() == SectionKind.BOX) {
      return PassageKind.BOX;
    }
    boolean glossary =
        headings.get(current).form() == Form.GLOSSARY && TERM.matcher(words).matches();
    return glossary ? PassageKind.GLOSSARY : PassageKind.PARAGRAPH;
  }

  /** Text behind a table, a figure or a one-line box belongs to the section around it again. */
  private void leaveCaptioned(int index) {
    Section section = sections.get(current);
    if (section.kind() != SectionKind.HEADING
        && blocks.get(index).start() >= section.extent().end()) {
      current = section.parent() >= 0 ? section.parent() : current;
    }
  }

  private int table(int first) {
    int last = first;
    while (last + 1 < blocks.size() && blocks.get(last + 1).isRow()) {
      last++;
    }
    leaveCaptioned(first);
    addTable(first, last, Rows.of(blocks.subList(first, last + 1)));
    return last;
  }

  private void addTable(int first, int last, List<TableRow> rows) {
    List<Span> notes = new ArrayList<>();
    for (int i = last + 1; i < blocks.size() && isNote(blocks.get(i).words()); i++) {
      notes.add(blocks.get(i).span());
    }
    Span span = new Span(blocks.get(first).start(), blocks.get(last).end());
    tables.add(new Table(current, span, rows, notes));
    add(PassageKind.TABLE, span.start(), span.end());
  }

  private void addTrimmed(PassageKind kind, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      add(kind, first, last);
    }
  }

  private void add(PassageKind kind, int start, int end) {
    passages.add(new Passage(kind, new Span(start, end), current));
  }
}
