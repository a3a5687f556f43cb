package org.plangraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures several tasks in turn, round after round, so that a change of the machine's load meets
 * all of them alike. Figures are medians of the processor time of the thread that runs the task:
 * one core, other work on the machine not counted.
 */
public final class Rounds {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final int warming;
  private final int measured;

  /**
   * Sets the rounds.
   *
   * @param warming rounds that do not count
   * @param measured rounds that do
   */
  public Rounds(int warming, int measured) {
    this.warming = warming;
    this.measured = measured;
  }

  /** Something to measure. */
  @FunctionalInterface
  public interface Task {

    /**
     * Does the work once.
     *
     * @return something that depends on all of it, so that no work can be left out
     * @throws Exception if it fails
     */
    Object run() throws Exception;
  }

  /**
   * Seconds of processor time of each task.
   *
   * @param tasks tasks by name, run in this order in each round
   */
  public Map<String, Double> seconds(Map<String, Task> tasks) throws Exception {
    Map<String, double[]> times = new LinkedHashMap<>();
    tasks.keySet().forEach(name -> times.put(name, new double[measured]));
    for (int round = -warming; round < measured; round++) {
      for (Map.Entry<String, Task> task : tasks.entrySet()) {
        double seconds = time(task.getValue());
        if (round >= 0) {
          times.get(task.getKey())[round] = seconds;
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    times.forEach((name, all) -> medians.put(name, median(all)));
    return medians;
  }

  private static double time(Task task) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    List<Object> result = Arrays.asList(task.run());
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    if (result.get(0) == null) {
      throw new IllegalStateException("a task gave nothing");
    }
    return seconds;
  }

  private static double median(double[] all) {
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
