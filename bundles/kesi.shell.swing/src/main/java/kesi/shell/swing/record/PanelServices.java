package kesi.shell.swing.record;

import kesi.core.api.json.Json;
import kesi.core.api.text.Language;
import kesi.shell.api.Selection;
import kesi.shell.api.Workbench;
import kesi.shell.swing.part.Stores;

/** What the panels stand on. */
public record PanelServices(
        Stores stores, Language language, Json json, Selection selection, Workbench workbench, Passages passages) {}
