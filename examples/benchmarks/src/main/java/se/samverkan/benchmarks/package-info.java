/**
 * What judging and recording cost, beside peers that come to the same findings on the same data. {@link
 * se.samverkan.benchmarks.Main} runs the benchmarks and prints what each costs as a ratio to the floor.
 */
@NullMarked
package se.samverkan.benchmarks;

import org.jspecify.annotations.NullMarked;
