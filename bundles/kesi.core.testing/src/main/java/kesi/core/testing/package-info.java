/**
 * Doubles of the api services that behave as their Javadoc says and keep everything in memory: {@link
 * kesi.core.testing.MemoryRecords} with its journal and blobs, {@link kesi.core.testing.RecordingTask}, {@link
 * kesi.core.testing.DirectTasks}, {@link kesi.core.testing.DirectCommands}, {@link kesi.core.testing.FixedLanguage},
 * {@link kesi.core.testing.TestScope} for views. {@link kesi.core.testing.TestJson} is the real thing. In no feature;
 * for tests alone.
 */
@NullMarked
package kesi.core.testing;

import org.jspecify.annotations.NullMarked;
