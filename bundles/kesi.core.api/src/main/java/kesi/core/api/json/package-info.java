/**
 * JSON as plain trees: Map (in order), List, String, BigDecimal, Integer, Long, Boolean and null. {@link
 * kesi.core.api.json.Json} is the service that reads and writes them strictly and turns records into trees and back, so
 * that no other bundle needs a JSON library; {@link kesi.core.api.json.Places} says where in a text a value stands.
 */
@Export
@Version("1.2.0")
@NullMarked
package kesi.core.api.json;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
