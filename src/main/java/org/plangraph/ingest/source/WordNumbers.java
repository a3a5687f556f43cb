package org.plangraph.ingest.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.plangraph.text.ChineseNumerals;

/**
 * Writes out the numbers that Word counts by itself: 第一章, 一、, （一）, 1.
 *
 * <p>A paragraph is numbered by itself or by its style; lists of one definition count on from each
 * other unless one of them says where it starts (ECMA-376, part 1, 17.9).
 */
final class WordNumbers {

  private static final int DEEPEST = 9;
  private static final int LONGEST_CHAIN = 20;
  private static final int LAST_CIRCLED = 20;

  private final XWPFDocument document;
  private final Map<BigInteger, int[]> counters = new HashMap<>();
  private final Set<BigInteger> begun = new HashSet<>();

  WordNumbers(XWPFDocument document) {
    this.document = document;
  }

  /** A place in a list; the level is null where the definition tells it by the style. */
  private record Place(BigInteger list, @Nullable BigInteger level, @Nullable String style) {}

  /** Number of {@code paragraph}, empty where it carries none. */
  String next(XWPFParagraph paragraph) {
    Place place = place(paragraph);
    XWPFNum list =
        place == null || document.getNumbering() == null
            ? null
            : document.getNumbering().getNum(place.list());
    CTAbstractNum form = list == null ? null : form(list);
    if (form == null) {
      return "";
    }
    int level = level(place, form);
    CTLvl own = definition(form, level);
    String shown = own == null || own.getLvlText() == null ? "" : own.getLvlText().getVal();
    int[] counts = counters.computeIfAbsent(form.getAbstractNumId(), key -> new int[DEEPEST]);
    restart(list, counts);
    counts[level] = counts[level] == 0 ? start(form, level) : counts[level] + 1;
    java.util.Arrays.fill(counts, level + 1, DEEPEST, 0);
    return shown.contains("%") ? spaced(numbered(shown, form, level, counts)) : "";
  }

  private @Nullable CTAbstractNum form(XWPFNum list) {
    var form = document.getNumbering().getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
    return form == null ? null : form.getCTAbstractNum();
  }

  private @Nullable Place place(XWPFParagraph paragraph) {
    CTPPrBase own = paragraph.getCTP().getPPr();
    if (own != null && own.isSetNumPr() && own.getNumPr().getNumId() != null) {
      return place(own.getNumPr(), paragraph.getStyleID());
    }
    String style = paragraph.getStyleID();
    for (int i = 0; style != null && i < LONGEST_CHAIN && document.getStyles() != null; i++) {
      XWPFStyle found = document.getStyles().getStyle(style);
      CTPPrBase format = found == null ? null : found.getCTStyle().getPPr();
      if (format != null && format.isSetNumPr() && format.getNumPr().getNumId() != null) {
        return place(format.getNumPr(), style);
      }
      style = found == null ? null : found.getBasisStyleID();
    }
    return null;
  }

  private static Place place(CTNumPr numbering, @Nullable String style) {
    BigInteger level = numbering.getIlvl() == null ? null : numbering.getIlvl().getVal();
    return new Place(numbering.getNumId().getVal(), level, style);
  }

  private static int level(Place place, CTAbstractNum form) {
    if (place.level() != null) {
      return Math.max(0, Math.min(place.level().intValue(), DEEPEST - 1));
    }
    for (CTLvl level : form.getLvlList()) {
      if (level.getPStyle() != null && level.getPStyle().getVal().equals(place.style())) {
        return Math.min(level.getIlvl().intValue(), DEEPEST - 1);
      }
    }
    return 0;
  }

  private static @Nullable CTLvl definition(CTAbstractNum form, int level) {
    return form.getLvlList().stream()
        .filter(candidate -> candidate.getIlvl().intValue() == level)
        .findFirst()
        .orElse(null);
  }

  private static int start(CTAbstractNum form, int level) {
    CTLvl definition = definition(form, level);
    return definition == null || definition.getStart() == null
        ? 1
        : definition.getStart().getVal().intValue();
  }

  /** The first time that a list is met, its own starts count. */
  private void restart(XWPFNum list, int[] counts) {
    if (begun.add(list.getCTNum().getNumId())) {
      for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
        int level = override.getIlvl().intValue();
        if (override.isSetStartOverride() && level < DEEPEST) {
          counts[level] = override.getStartOverride().getVal().intValue() - 1;
        }
      }
    }
  }

  private static String numbered(String shown, CTAbstractNum form, int level, int[] counts) {
    String number = shown;
    for (int i = 0; i <= level; i++) {
      CTLvl definition = definition(form, i);
      String format =
          definition == null || definition.getNumFmt() == null
              ? "decimal"
              : definition.getNumFmt().getVal().toString();
      int count = counts[i] == 0 ? start(form, i) : counts[i];
      number = number.replace("%" + (i + 1), spelled(count, format));
    }
    return number;
  }

  /** A blank behind a number that no mark closes. */
  private static String spaced(String number) {
    boolean open =
        !number.isEmpty() && Character.isLetterOrDigit(number.charAt(number.length() - 1));
    return open ? number + " " : number;
  }

  private static String spelled(int count, String format) {
    if (format.equals("decimalEnclosedCircle") && count >= 1 && count <= LAST_CIRCLED) {
      return String.valueOf((char) ('①' + count - 1));
    }
    boolean chinese =
        format.startsWith("chinese")
            || format.startsWith("taiwanese")
            || format.startsWith("japanese");
    return chinese ? ChineseNumerals.spell(count) : String.valueOf(count);
  }
}
