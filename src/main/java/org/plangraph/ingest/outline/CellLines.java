package org.plangraph.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.model.Cell;
import org.plangraph.model.Span;
import org.plangraph.model.TableRow;

/**
 * Tables whose cells stand one per line, as the text layer of many a PDF has them: cells broken
 * over lines are joined again, and the natures or the running numbers at the end or head of each
 * row tell where rows part.
 */
final class CellLines {

  private static final Pattern HEAD =
      Pattern.compile(
          "类\\s*别|分\\s*类|类\\s*型|领\\s*域|序\\s*号|指\\s*标|指标名称|名\\s*称|主要指标|单\\s*位|属\\s*性|性\\s*质|指标属性|指标性质|(?:20\\d\\d|2[0-9])年?.{0,6}|年均.{0,6}|/?累\\s*计.{0,4}|增速.{0,4}|增长.{0,4}|.{0,4}目标|预计|实际|完成|基期|现状.{0,2}|规划.{0,4}|备注|[(（\\[［〔].{1,8}[)）\\]］〕]");
  private static final Pattern NATURE = Pattern.compile("预期性|约束性|指导性|预期|约束");
  private static final Pattern NAMED = Pattern.compile(".*[\\u4e00-\\u9fff].*[\\u4e00-\\u9fff].*");
  private static final Pattern CONTINUED_HEAD =
      Pattern.compile(
          "预计.{0,2}|实际.{0,2}|目标.{0,2}|完成.{0,3}|基期|现状|规划.{0,4}|增速.{0,4}|增长.{0,4}|累计.{0,3}|名称|属性|性质|标|别|位|性|号|值|[(（\\[［〔].*");
  private static final Pattern CONTINUED =
      Pattern.compile(
          "[(（\\[［〔][^\\d]*[)）\\]］〕]|[(（].*[)）]|左右|以上|以下|以内|以内|提高|下降|增长|目标|水平|持平|达标|稳定|同步|年|个百分点");
  private static final Pattern OPEN =
      Pattern.compile("稳步|持续|保持|完成.{0,3}下达|高于|低于|不低于|不高于|与|.*/|.*[(（][^)）]*");
  private static final int LONGEST = 48;
  private static final int FEWEST = 15;
  private static final int HEAD_REACH = 14;

  private final List<Block> lines;
  private final int headEnd;

  private CellLines(List<Block> lines, int headEnd) {
    this.lines = lines;
    this.headEnd = headEnd;
  }

  /**
   * Number of blocks from {@code first} to before {@code limit} that are cells; 0 where no such
   * table begins.
   */
  static int count(List<Block> blocks, int first, int limit) {
    int end = first;
    while (end < limit && isCell(blocks.get(end))) {
      end++;
    }
    List<Block> lines = blocks.subList(first, end);
    boolean head = lines.size() >= FEWEST && headEnd(lines) >= 3;
    return head && (natures(lines) >= 3 || numbered(lines) >= 3) ? lines.size() : 0;
  }

  /** Rows of the cells in {@code lines}, heads included. */
  static List<TableRow> rows(List<Block> lines) {
    return new CellLines(lines, headEnd(lines)).read();
  }

  private static boolean isCell(Block block) {
    return !block.isRow()
        && block.words().length() <= LONGEST
        && block.words().indexOf('。') < 0
        && !PassageBuilder.isNote(block.words());
  }

  private static long natures(List<Block> lines) {
    return lines.stream().filter(line -> NATURE.matcher(line.words()).matches()).count();
  }

  private static int numbered(List<Block> lines) {
    return new CellLines(lines, headEnd(lines)).numberedRows().size();
  }

  private static int headEnd(List<Block> lines) {
    int end = 0;
    boolean named = false;
    for (int i = 0; i < Math.min(lines.size(), HEAD_REACH); i++) {
      String words = lines.get(i).words();
      if (words.equals("1") || NATURE.matcher(words).matches()) {
        break;
      }
      if (HEAD.matcher(words).matches() && !words.matches("[(（]\\d+.*")) {
        end = i + 1;
      }
      named |= words.replaceAll("\\s", "").matches(".*(?:指标|名称|序号|项目).*");
    }
    return named ? end : 0;
  }

  private List<TableRow> read() {
    List<TableRow> rows = new ArrayList<>();
    rows.add(row(joined(lines.subList(0, headEnd), true)));
    if (natures(lines) < 3) {
      numberedRows().forEach(cells -> rows.add(row(joined(cells, false))));
      return rows;
    }
    List<Block> pending = new ArrayList<>();
    for (Block line : lines.subList(headEnd, lines.size())) {
      pending.add(line);
      if (NATURE.matcher(line.words()).matches()) {
        rows.add(row(joined(pending, false)));
        pending = new ArrayList<>();
      }
    }
    if (!pending.isEmpty()) {
      rows.add(row(joined(pending, false)));
    }
    return rows;
  }

  /**
   * Lines of each row where the first column counts the rows: one ends where the next number stands
   * and no column lacks its cell. Empty where nothing counts them.
   */
  private List<List<Block>> numberedRows() {
    List<List<Block>> rows = new ArrayList<>();
    List<Cell> head = headEnd == 0 ? List.of() : joined(lines.subList(0, headEnd), true);
    if (head.isEmpty() || !head.get(0).text().matches("序\\s*号")) {
      return rows;
    }
    int start = headEnd;
    for (int i = headEnd; i < lines.size(); i++) {
      boolean full = i == headEnd || i - start >= head.size();
      if (full && lines.get(i).words().equals(String.valueOf(rows.size() + 1))) {
        rows.add(List.of());
        start = i;
      }
      if (!rows.isEmpty()) {
        rows.set(rows.size() - 1, lines.subList(start, i + 1));
      }
    }
    return rows;
  }

  private static TableRow row(List<Cell> cells) {
    return new TableRow(
        new Span(cells.get(0).span().start(), cells.get(cells.size() - 1).span().end()), cells);
  }

  private static List<Cell> joined(List<Block> parts, boolean head) {
    List<Cell> cells = new ArrayList<>();
    for (Block part : parts) {
      Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      if (last != null && continues(last.text(), part.words(), head)) {
        Span span = new Span(last.span().start(), part.end());
        cells.set(cells.size() - 1, new Cell(last.text() + part.words(), span));
      } else {
        cells.add(new Cell(part.words(), part.span()));
      }
    }
    return cells;
  }

  private static boolean continues(String before, String words, boolean head) {
    if (head) {
      boolean named = !words.matches("名称|属性|性质") || before.equals("指标");
      return before.endsWith("/")
          || named && CONTINUED_HEAD.matcher(words).matches() && !before.matches("序\\s*号");
    }
    boolean open =
        OPEN.matcher(before).matches()
            && NAMED.matcher(words).matches()
            && !NATURE.matcher(words).matches();
    return CONTINUED.matcher(words).matches() || open;
  }
}
