package org.plangraph.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.YamlMap;
import org.plangraph.record.Correction.Action;

/** Reads one file of corrections and refuses what nobody could carry out. */
final class CorrectionReader {

  private static final String[] KEYS = {
    "do", "plan", "list", "key", "quote", "set", "author", "reason", "date"
  };

  private CorrectionReader() {}

  static List<Correction> read(Artefact file) {
    List<Correction> corrections = new ArrayList<>();
    for (YamlMap entry : YamlMap.parseList(file.path(), file.text())) {
      corrections.add(correction(file.id(), entry.allow(KEYS)));
    }
    return corrections;
  }

  private static Correction correction(String file, YamlMap entry) {
    Action action = action(entry);
    String list = entry.requireText("list");
    if (!CorrectedFields.lists().contains(list)) {
      throw new ArtefactException(
          entry.origin(), "unknown list «" + list + "»", "Known are " + CorrectedFields.lists());
    }
    boolean isAdded = action == Action.ADD;
    if (isAdded && !CorrectedFields.canBeAdded(list)) {
      throw new ArtefactException(
          entry.origin(), "nothing can be added to " + list, "Add a target or an actual");
    }
    return new Correction(
        entry.origin(),
        file,
        action,
        entry.requireText("plan"),
        list,
        wanted(entry, "key", !isAdded),
        wanted(entry, "quote", isAdded),
        set(entry, action, list),
        entry.requireText("author"),
        entry.requireText("reason"),
        date(entry));
  }

  private static String date(YamlMap entry) {
    String date = entry.text("date").orElse("");
    try {
      return date.isEmpty() ? date : LocalDate.parse(date).toString();
    } catch (DateTimeParseException e) {
      throw new ArtefactException(
          entry.origin(), "«date» is " + date, "Write year-month-day, such as 2026-11-24");
    }
  }

  private static Action action(YamlMap entry) {
    String word = entry.requireText("do");
    return Arrays.stream(Action.values())
        .filter(action -> action.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ArtefactException(
                    entry.origin(), "cannot «" + word + "»", "Write reject, replace or add"));
  }

  private static String wanted(YamlMap entry, String key, boolean isWanted) {
    Optional<String> text = entry.text(key);
    if (text.isPresent() != isWanted) {
      String fix =
          isWanted
              ? "Add it"
              : "Remove it; a statement is named by its key, an added one by its quote";
      throw new ArtefactException(
          entry.origin(), "«" + key + "» is " + (isWanted ? "missing" : "of no use here"), fix);
    }
    return text.orElse("");
  }

  private static Map<String, List<String>> set(YamlMap entry, Action action, String list) {
    Optional<YamlMap> set = entry.map("set");
    if (set.isPresent() == (action == Action.REJECT)) {
      throw new ArtefactException(
          entry.origin(),
          "«set» is " + (set.isPresent() ? "of no use here" : "missing"),
          "Only replace and add set fields");
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    set.ifPresent(
        map -> {
          map.allow(CorrectedFields.of(list));
          map.keys()
              .forEach(
                  field ->
                      fields.put(
                          field,
                          map.texts(field).stream().filter(text -> !text.isEmpty()).toList()));
          fields.forEach((field, words) -> CorrectedFields.require(map.origin(), field, words));
        });
    return fields;
  }
}
