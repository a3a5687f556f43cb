package org.plangraph.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.ingest.repair.Lines.Line;

/**
 * Takes out what the hosting page put around the document: buttons, share bars, download notes,
 * disclaimers.
 */
final class SiteChrome implements RepairStep {

  private static final Pattern CHROME =
      Pattern.compile(String.join("|", ReaderWords.load("site-chrome.txt")));
  private static final Pattern NOTICE = Pattern.compile("(温馨提示|免责声明|友情提示|特别声明)[:：]?");
  private static final Pattern LABEL = Pattern.compile("前言|附件|附件下载|相关附件|摘要|正文");
  private static final int LONGEST = 120;

  @Override
  public String id() {
    return "drop-site-chrome";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Line> lines = Lines.of(text).stream().filter(line -> !line.isBlank()).toList();
    boolean[] chrome = new boolean[lines.size()];
    for (int i = 0; i < chrome.length; i++) {
      String words = lines.get(i).words();
      chrome[i] = words.length() <= LONGEST && CHROME.matcher(words).matches();
    }
    markLabels(lines, chrome);
    markNotice(lines, chrome);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < chrome.length; i++) {
      if (chrome[i]) {
        edits.add(lines.get(i).drop());
      }
    }
    return edits;
  }

  /** A label is the page's own only where it touches a line of the page. */
  private static void markLabels(List<Line> lines, boolean[] chrome) {
    for (int i = 0; i < chrome.length; i++) {
      boolean touches = i > 0 && chrome[i - 1] || i + 1 < chrome.length && chrome[i + 1];
      chrome[i] |= touches && LABEL.matcher(lines.get(i).words()).matches();
    }
  }

  /** A disclaimer in the last tenth takes all behind it along. */
  private static void markNotice(List<Line> lines, boolean[] chrome) {
    for (int i = chrome.length - 1;
        i >= Math.max(0, chrome.length - Math.max(12, chrome.length / 10));
        i--) {
      if (NOTICE.matcher(lines.get(i).words()).matches()) {
        java.util.Arrays.fill(chrome, i, chrome.length, true);
      }
    }
  }
}
