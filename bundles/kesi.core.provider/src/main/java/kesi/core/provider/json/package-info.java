/**
 * JSON on Gson's tokens. {@link kesi.core.provider.json.GsonJson} is the service; reading a text, writing a text,
 * turning values into trees and trees into values are one class each. No class that was given is remembered.
 */
@NullMarked
package kesi.core.provider.json;

import org.jspecify.annotations.NullMarked;
