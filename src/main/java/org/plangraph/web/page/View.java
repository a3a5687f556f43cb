package org.plangraph.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plangraph.query.Named;
import org.plangraph.query.Names;
import org.plangraph.vocab.Base;
import org.springframework.context.MessageSource;

/** What templates ask while a page is written: names, links and words in the reader's language. */
public final class View {

  private static final Map<String, String> SITES =
      Map.of(
          "http://www.wikidata.org/entity/", "Wikidata ", "https://sws.geonames.org/", "GeoNames ");

  private final Names names;
  private final Locale locale;
  private final MessageSource messages;

  View(Names names, Locale locale, MessageSource messages) {
    this.names = names;
    this.locale = locale;
    this.messages = messages;
  }

  /** Whether the page is Chinese, else English. */
  public boolean isChinese() {
    return locale.getLanguage().equals("zh");
  }

  /** Name of a thing in the page's language; the empty text for an empty IRI. */
  public String name(String iri) {
    if (iri.isEmpty()) {
      return "";
    }
    Named named = names.of(iri);
    Optional<IriPath> scheme = IriPath.of(iri).filter(path -> path.kind().equals("scheme"));
    if (scheme.isPresent()) {
      return kindName(scheme.get().key());
    }
    if (named.zh().isEmpty()
        && named.en().isEmpty()
        && IriPath.of(iri).filter(IriPath::isStatement).isPresent()) {
      return kindName(kind(iri)) + " " + Named.tail(iri);
    }
    return site(iri) + named.in(isChinese());
  }

  /** A text as a fact tells it: true, false and levels of regions in words. */
  public String told(String text) {
    return switch (text) {
      case "true" -> word("page.yes", text);
      case "false" -> word("page.no", text);
      default -> text.matches("[a-z]+") ? word("page.level." + text, text) : text;
    };
  }

  /** The site of another's IRI that has no name of its own but a number. */
  private static String site(String iri) {
    return SITES.entrySet().stream()
        .filter(site -> iri.startsWith(site.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** The things whose first Chinese name is just this. */
  List<Named> called(String zh) {
    return names.called(zh);
  }

  /** All names of a thing. */
  public Named named(String iri) {
    return names.of(iri);
  }

  /** The further name of a thing that has a text in it, where its first names have not. */
  public String alias(Named thing, String text) {
    String sought = text.toLowerCase(Locale.ROOT);
    boolean isFirst =
        (thing.zh().orElse("") + "\n" + thing.en().orElse(""))
            .toLowerCase(Locale.ROOT)
            .contains(sought);
    return isFirst
        ? ""
        : thing.others().stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(sought))
            .findFirst()
            .orElse("");
  }

  /** Page of a thing of ours; another's IRI itself; nothing for what is no web address. */
  public String link(String iri) {
    if (iri.startsWith(Base.DEFAULT + "ontology")) {
      return iri.substring(Base.DEFAULT.length() - 1);
    }
    return IriPath.of(iri)
        .map(path -> "/doc/" + path.tail())
        .orElse(iri.matches("https?://.*") ? iri : "");
  }

  /** Last part of an IRI. */
  public String tail(String iri) {
    return Named.tail(iri);
  }

  /** What stands behind our base, as forms send it. */
  public String tailBelowBase(String iri) {
    return IriPath.of(iri).map(IriPath::tail).orElse(iri);
  }

  /** Whether a text is an IRI that can be followed. */
  public boolean isLink(String text) {
    return !link(text).isEmpty();
  }

  /** What an IRI of ours names, such as region or pursuit; the empty text for others. */
  public String kind(String iri) {
    return IriPath.of(iri).map(IriPath::kind).orElse("");
  }

  /** Word for a property: ours as the ontology labels it, others' from the messages. */
  public String property(String iri) {
    return word("page.property." + Named.tail(iri), name(iri));
  }

  /** Word for a kind. */
  public String kindName(String kind) {
    return word("page.kind." + kind, kind);
  }

  /** A message, or a text if there is none. */
  public String word(String key, String otherwise) {
    String found = messages.getMessage(key, null, otherwise, locale);
    return found == null ? otherwise : found;
  }

  /** The place of an evidence in its plan's page; the empty text if the IRI is none. */
  public String place(String evidence) {
    return IriPath.of(evidence)
        .filter(path -> path.kind().equals("evidence"))
        .map(path -> "/doc/id/plan/" + path.plan() + "#e-" + path.key())
        .orElse("");
  }
}
