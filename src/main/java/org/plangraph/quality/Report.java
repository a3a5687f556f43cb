package org.plangraph.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All findings about some data, worst first.
 *
 * @param findings in order of severity, source, focus
 */
public record Report(List<Finding> findings) {

  private static final int SHOWN = 10;

  /** Keeps its own sorted copy. */
  public Report {
    findings = findings.stream().distinct().sorted().toList();
  }

  /** Whether nothing forbids to load the data. */
  public boolean conforms() {
    return count(Severity.VIOLATION) == 0;
  }

  /** Number of findings of one severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** A text to read: totals, then each shape or check with its first findings. */
  public String render() {
    StringBuilder text = new StringBuilder();
    text.append(count(Severity.VIOLATION)).append(" 项违反 violations, ");
    text.append(count(Severity.WARNING)).append(" 项警告 warnings, ");
    text.append(count(Severity.INFO)).append(" 项提示 notes\n");
    groups().forEach((head, group) -> append(text, head, group));
    return text.toString();
  }

  private Map<String, List<Finding>> groups() {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.severity().ordinal() + finding.source(),
                TreeMap::new,
                Collectors.toList()));
  }

  private static void append(StringBuilder text, String head, List<Finding> group) {
    Finding first = group.get(0);
    text.append('\n').append(first.severity().chinese()).append(' ').append(first.severity());
    text.append(' ').append(first.source()).append(" (").append(group.size()).append(")\n");
    text.append("  ").append(first.chinese()).append("\n  ").append(first.english()).append('\n');
    for (Finding finding : group.subList(0, Math.min(SHOWN, group.size()))) {
      text.append("  - ").append(finding.focus());
      if (!finding.value().isEmpty()) {
        text.append(" → ").append(finding.value());
      }
      if (!finding.evidence().isEmpty()) {
        text.append(" 「").append(finding.evidence()).append('」');
      }
      text.append('\n');
    }
    if (group.size() > SHOWN) {
      text.append("  … ").append(group.size() - SHOWN).append(" 项更多 more\n");
    }
  }
}
