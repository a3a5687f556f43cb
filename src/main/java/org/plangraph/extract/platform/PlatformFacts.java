package org.plangraph.extract.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.Reading;
import org.plangraph.extract.Sentence;
import org.plangraph.extract.identity.IdentityKeys;
import org.plangraph.extract.name.FoundName;
import org.plangraph.extract.name.NameGroup;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.lexicon.Region;
import org.plangraph.lexicon.RegionKind;
import org.plangraph.lexicon.RegionMention;
import org.plangraph.lexicon.Resolution;
import org.plangraph.model.Evidence;
import org.plangraph.model.Platform;
import org.plangraph.model.Reference;
import org.plangraph.model.Span;

/** What a plan says of one platform: type, level, aspiration, place. */
final class PlatformFacts {

  private static final String RULE = "platform.form";
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> ACROSS = Set.of("科创走廊", "城市带", "经济带", "都市圈");
  private static final Pattern LEVEL =
      Pattern.compile("^(?:建设|创建)?(?:成功)?(?:命名为|获批|成为|列入|入选|创成|升格为|升级为|跻身|获评|晋升为)(?:全国|全省)?(?:首批|第.批)?(国家级|省级|市级|国家|省)");
  private static final Pattern ASPIRES =
      Pattern.compile("(?:争创|创建|争取|申报|申创|冲刺|冲击|力争|推动|成为|打造|升级)[^,。;]{0,14}?((?:国家|省|世界|国际|市)级|[3-5]A级?景区)([^,。;、]{0,6})");

  private final Gazetteer gazetteer;
  private final IdentityKeys keys;

  PlatformFacts(Gazetteer gazetteer, IdentityKeys keys) {
    this.gazetteer = gazetteer;
    this.keys = keys;
  }

  Platform platform(Reading reading, NameGroup group) {
    @Nullable String home = reading.document().metadata().regionCode();
    String name = group.name();
    FoundName first = group.mentions().get(0);
    boolean across = isAcross(name, group.canonical().type(), home);
    List<String> names = new ArrayList<>(group.aliases());
    names.add(0, name);
    return new Platform(
        sectionOf(reading, first.span()),
        name,
        group.aliases(),
        Reference.unresolved(group.canonical().type()),
        level(reading, group),
        aspires(reading, group),
        across ? null : region(reading, name),
        across,
        List.of(),
        null,
        keys.key(names, group.canonical(), home),
        group.mentions().stream().map(m -> new Evidence(quote(reading, m), RULE, CONFIDENCE)).distinct().toList());
  }

  private boolean isAcross(String name, String type, @Nullable String home) {
    if (ACROSS.contains(type)) {
      return true;
    }
    return gazetteer.mentions(name, home).stream()
        .anyMatch(m -> m.resolution() instanceof Resolution.FoundArea && m.span().start() == 0 && name.charAt(Math.min(m.span().end(), name.length() - 1)) != '('
            || m.resolution() instanceof Resolution.FoundSeveral);
  }

  private @Nullable Reference region(Reading reading, String name) {
    String home = reading.document().metadata().regionCode();
    Region found = null;
    for (RegionMention mention : gazetteer.mentions(name, home)) {
      if (mention.resolution() instanceof Resolution.Found place && (found == null || place.region().isWithin(found))) {
        found = place.region();
      }
    }
    Region homeRegion = home == null ? null : gazetteer.byCode(home).orElse(null);
    if (found == null || homeRegion != null && homeRegion.isWithin(found)) {
      found = homeRegion;
    }
    while (found != null && found.kind() == RegionKind.TOWNSHIP) {
      found = gazetteer.parent(found).orElse(null);
    }
    return found == null ? null : new Reference(fullName(found), found.iriTail());
  }

  private String fullName(Region region) {
    return region.kind() == RegionKind.COUNTY
        ? gazetteer.parent(region).filter(p -> p.kind() == RegionKind.PREFECTURE).map(Region::name).orElse("") + region.name()
        : region.name();
  }

  private static @Nullable String level(Reading reading, NameGroup group) {
    for (FoundName mention : group.mentions()) {
      if (!mention.level().isEmpty() && !mention.name().equals(mention.suffix().word())) {
        return mention.level();
      }
      Matcher behind = LEVEL.matcher(after(reading, mention, 16));
      if (behind.find()) {
        String word = behind.group(1);
        return word.endsWith("级") ? word : word + "级";
      }
    }
    return null;
  }

  private static @Nullable String aspires(Reading reading, NameGroup group) {
    for (FoundName mention : group.mentions()) {
      Matcher aim = ASPIRES.matcher(after(reading, mention, 60));
      if (aim.find()) {
        String level = aim.group(1);
        return level.startsWith("5A") || level.startsWith("4A") ? level.replace("A景区", "A级景区") : level;
      }
    }
    return null;
  }

  private static String after(Reading reading, FoundName mention, int length) {
    String folded = reading.folded();
    int end = Math.min(folded.length(), mention.span().end() + length);
    int stop = folded.substring(mention.span().end(), end).indexOf('。');
    return folded.substring(mention.span().end(), stop < 0 ? end : mention.span().end() + stop);
  }

  /** The clause around a mention, up to 80 units. */
  private static Span quote(Reading reading, FoundName mention) {
    String folded = reading.folded();
    int start = mention.span().start();
    while (start > 0 && mention.span().end() - start < 60 && ",。;:!?\n".indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    int end = mention.span().end();
    while (end < folded.length() && end - mention.span().end() < 40 && ",。;!?\n".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  private static int sectionOf(Reading reading, Span span) {
    return reading.sentences().stream()
        .filter(sentence -> sentence.span().contains(span))
        .map(Sentence::section)
        .findFirst()
        .orElse(-1);
  }
}
