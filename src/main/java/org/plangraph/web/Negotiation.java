package org.plangraph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;

/** Chooses among media types by what a caller accepts (RFC 9110, section 12.5.1). */
public final class Negotiation {

  private Negotiation() {}

  /**
   * The offer that suits best: the caller's weights first, then the offers' order.
   *
   * @param accepted of the Accept header; none stands for any
   * @param offered in order of our preference
   * @return empty if nothing suits
   */
  public static Optional<MediaType> choose(List<MediaType> accepted, List<MediaType> offered) {
    if (accepted.isEmpty()) {
      return offered.stream().findFirst();
    }
    List<MediaType> wanted = new ArrayList<>(accepted);
    wanted.removeIf(type -> type.getQualityValue() == 0);
    wanted.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
    return wanted.stream()
        .flatMap(want -> offered.stream().filter(want::isCompatibleWith).limit(1))
        .findFirst();
  }
}
