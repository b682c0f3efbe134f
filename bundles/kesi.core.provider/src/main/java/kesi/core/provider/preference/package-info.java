/**
 * What people and IT have chosen, in four layers. {@link kesi.core.provider.preference.StoredPreferences} is the
 * service; {@link kesi.core.provider.preference.Layers} says which layer holds; {@link
 * kesi.core.provider.preference.PersonFile} keeps a person's choices and {@link
 * kesi.core.provider.preference.Locks} are what IT has locked.
 */
@NullMarked
package kesi.core.provider.preference;

import org.jspecify.annotations.NullMarked;
