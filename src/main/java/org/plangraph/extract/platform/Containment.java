package org.plangraph.extract.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plangraph.model.Platform;
import org.plangraph.model.Reference;

/** Finds the larger platform that a platform's name begins with: 高新区科技创业园 lies within 高新区. */
final class Containment {

  private final List<Platform> all;

  Containment(List<Platform> all) {
    this.all = all;
  }

  /** The same platforms, each with the one around it. */
  List<Platform> withLarger() {
    return all.stream()
        .map(platform -> larger(platform).map(around -> within(platform, around)).orElse(platform))
        .toList();
  }

  private Optional<Platform> larger(Platform platform) {
    return all.stream()
        .filter(
            other ->
                !other.key().equals(platform.key())
                    && names(other).anyMatch(name -> begins(platform.name(), name)))
        .findFirst();
  }

  private static boolean begins(String longer, String name) {
    return name.length() >= 3
        && longer.length() > name.length()
        && longer.startsWith(name)
        && longer.charAt(name.length()) != '(';
  }

  private static Stream<String> names(Platform platform) {
    return Stream.concat(Stream.of(platform.name()), platform.aliases().stream());
  }

  private static Platform within(Platform one, Platform around) {
    Reference larger = new Reference(around.name(), "id/platform/" + around.key());
    return new Platform(
        one.section(),
        one.name(),
        one.aliases(),
        one.type(),
        one.level(),
        one.aspires(),
        one.region(),
        one.crossRegion(),
        one.industries(),
        larger,
        one.key(),
        one.evidence());
  }
}
