package org.plangraph.web.page;

/**
 * A thing in a picture.
 *
 * @param name what is written beside it
 * @param link its page
 * @param group what it is coloured by; the empty text for none
 */
public record Node(String name, String link, String group) {

  static Node of(String iri, String group, View view) {
    return new Node(view.name(iri), view.link(iri), group);
  }
}
