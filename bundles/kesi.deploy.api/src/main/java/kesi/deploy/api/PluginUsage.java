package kesi.deploy.api;

import java.util.List;

/**
 * What a plug-in has cost the window since the start.
 *
 * @param failures how often something of it threw or stood still for seconds
 * @param bytes memory that it asked for on the event dispatch thread, an estimate that counts what was freed, too
 * @param threads names of the threads that carry its name
 * @param stacks where the last freezes were, at most five
 */
public record PluginUsage(
        String bundle, Screen screen, int failures, long bytes, List<String> threads, List<String> stacks) {

    /**
     * Time on the event dispatch thread.
     *
     * @param events how many were handled
     * @param nanos in all
     * @param longestNanos for one
     * @param freezes how many took more than 200 ms
     */
    public record Screen(long events, long nanos, long longestNanos, int freezes) {}

    public PluginUsage {
        threads = List.copyOf(threads);
        stacks = List.copyOf(stacks);
    }
}
