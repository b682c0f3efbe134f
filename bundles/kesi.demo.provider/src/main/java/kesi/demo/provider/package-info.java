/**
 * The main job from end to end, as a script of the very command lines that a person would type. {@link
 * kesi.demo.provider.Demonstration} is the command, {@link kesi.demo.provider.Script} its lines, {@link
 * kesi.demo.provider.Answers} what earlier lines answered.
 */
@NullMarked
package kesi.demo.provider;

import org.jspecify.annotations.NullMarked;
