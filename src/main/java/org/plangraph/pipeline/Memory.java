package org.plangraph.pipeline;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory the process held at most. */
final class Memory {

  private static final long MEBIBYTE = 1 << 20;

  private Memory() {}

  /** Resident memory where the system tells it, else the peaks of the heap's parts. */
  static long peakMebibytes() {
    try {
      List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
      return status.stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseGet(Memory::heap);
    } catch (IOException unknown) {
      return heap();
    }
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().mapToLong(Memory::peak).sum()
        / MEBIBYTE;
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage().getUsed();
  }
}
