package org.plangraph.store.guard;

import java.net.InetAddress;

/** Tells addresses of the open internet from those of machines and networks of one's own. */
final class PublicAddress {

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    boolean isOwn =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !isOwn
        && (address.getAddress().length == 4
            ? isPublic4(address.getAddress())
            : isPublic6(address.getAddress()));
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean isShared = first == 100 && second >= 64 && second < 128;
    boolean isTest = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 224 && !isShared && !isTest;
  }

  /** Global unicast only, without tunnels that carry IPv4 addresses inside. */
  private static boolean isPublic6(byte[] bytes) {
    boolean isGlobal = (bytes[0] & 0xe0) == 0x20;
    boolean isTunnel = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean isTeredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return isGlobal && !isTunnel && !isTeredo;
  }
}
