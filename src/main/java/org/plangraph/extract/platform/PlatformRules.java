package org.plangraph.extract.platform;

import org.plangraph.extract.rule.RuleBook;

/**
 * The rules for names of platforms, by what they are for.
 *
 * @param names names where they stand, lists of names
 * @param instances lists before 等……平台
 * @param mates names of any ending next to a platform in a list
 * @param inner a platform at the head of a longer name
 * @param bare the type word alone
 * @param roles verbs that make the next name a title
 * @param areaRoles verbs that make a title of a name with an area such as 长三角 only
 */
record PlatformRules(
    RuleBook names,
    RuleBook instances,
    RuleBook mates,
    RuleBook inner,
    RuleBook bare,
    RuleBook roles,
    RuleBook areaRoles) {

  static PlatformRules of(RuleBook book) {
    return new PlatformRules(
        book.yielding(
            "platform",
            "platform-soft",
            "platform-title",
            "platform-part",
            "platform-list",
            "platform-new",
            "platform-quoted",
            "platform-joined",
            "platform-shared",
            "platform-owned",
            "platform-shared-places"),
        book.yielding("platform-instance"),
        book.yielding("platform-mate"),
        book.yielding("platform-inner"),
        book.yielding("platform-bare"),
        book.yielding("platform-role"),
        book.yielding("platform-role-area"));
  }
}
