<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>RetinaView</name>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>About RetinaView</source>
      <translation>Über RetinaView</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>This package brings no text of its licence.</source>
      <translation>Dieses Paket bringt keinen Lizenztext mit.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>{device} (the last run: {ran_on})</source>
      <translation>{device} (letzter Lauf: {ran_on})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Measurements, audit log</source>
      <translation>Messungen, Prüfprotokoll</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Your own models</source>
      <translation>Eigene Modelle</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Log</source>
      <translation>Programmprotokoll</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>What is open</source>
      <translation>Was offen ist</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Versions, device and models; no patient's data, no file names</source>
      <translation>Versionen, Gerät und Modelle; keine Patientendaten, keine Dateinamen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Copy for support</source>
      <translation>Für den Support kopieren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Text of the licence</source>
      <translation>Lizenztext</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>‹  About RetinaView</source>
      <translation>‹  Über RetinaView</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Back to the versions and licences</source>
      <translation>Zurück zu Versionen und Lizenzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Where things lie</source>
      <translation>Wo etwas liegt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Looking for them…</source>
      <translation>Wird gesucht…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>The licence of {name}</source>
      <translation>Lizenz von {name}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Photographs</source>
      <translation>Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Enhance</source>
      <translation>Verbessern</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Overlays and changes</source>
      <translation>Einblendungen und Änderungen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Open folder…</source>
      <translation>Ordner öffnen…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Open the drawn sample</source>
      <translation>Gezeichnetes Beispiel öffnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Previous photograph</source>
      <translation>Vorherige Aufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Next photograph</source>
      <translation>Nächste Aufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Both eyes</source>
      <translation>Beide Augen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Two visits of this eye</source>
      <translation>Zwei Besuche dieses Auges</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Pair with…</source>
      <translation>Gegenüberstellen…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Export measurements…</source>
      <translation>Messungen exportieren…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Batch…</source>
      <translation>Stapel…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Train a model…</source>
      <translation>Ein Modell trainieren…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Leave names out of what is written</source>
      <translation>Namen in Ausgaben weglassen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Choose a region</source>
      <translation>Bereich wählen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Search models</source>
      <translation>Modelle suchen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Processed</source>
      <translation>Bearbeitet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Curtain</source>
      <translation>Vorhang</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Blink</source>
      <translation>Blinken</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Difference</source>
      <translation>Differenz</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Grid</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Red-free</source>
      <translation>Rotfrei</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Red channel</source>
      <translation>Rotkanal</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Blue channel</source>
      <translation>Blaukanal</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Invert</source>
      <translation>Invertieren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Reset the display</source>
      <translation>Anzeige zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Magnifier</source>
      <translation>Lupe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Link the panels again</source>
      <translation>Ansichten wieder koppeln</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Smooth pixels above 100 %</source>
      <translation>Pixel über 100 % glätten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Grading-safe</source>
      <translation>Befundungsansicht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Picture at the model's own size</source>
      <translation>Bild in der Größe des Modells</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Vessels</source>
      <translation>Gefäße</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Saliency</source>
      <translation>Auffälligkeit</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Change map</source>
      <translation>Änderungskarte</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Trace a vessel</source>
      <translation>Gefäß verfolgen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Measure</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Next most changed place</source>
      <translation>Nächste am meisten geänderte Stelle</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Previous most changed place</source>
      <translation>Vorherige am meisten geänderte Stelle</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Pictures on another screen</source>
      <translation>Bilder auf anderem Bildschirm</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Side panels</source>
      <translation>Seitenleisten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Light theme</source>
      <translation>Helles Design</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>A tour of the window</source>
      <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>All keys</source>
      <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>That is no key that can be used.</source>
      <translation>Diese Taste lässt sich nicht verwenden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>{key} moves through the window and presses buttons; choose another key.</source>
      <translation>{key} bewegt den Fokus durch das Fenster und drückt Schaltflächen; wählen Sie eine andere Taste.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>{action}. {why_not}</source>
      <translation>{action}. {why_not}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>{key} belongs to “{action}”; give that another first.</source>
      <translation>{key} gehört zu „{action}“; geben Sie dieser Aktion zuerst eine andere Taste.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>The measurements could not be saved; they are there until the program ends.</source>
      <translation>Die Messungen ließen sich nicht speichern; sie sind da, bis das Programm endet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>remove the scale</source>
      <translation>Maßstab entfernen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>set the scale</source>
      <translation>Maßstab festlegen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>words</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>show</source>
      <translation>Einblenden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>line</source>
      <translation>Strecke</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete line</source>
      <translation>Strecke löschen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete angle</source>
      <translation>Winkel löschen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete area</source>
      <translation>Fläche löschen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete note</source>
      <translation>Notiz löschen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Line</source>
      <translation>Strecke</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_list.py" />
      <source>Writing</source>
      <translation>Wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Nothing is measured yet. Measure on the picture ({measure}).</source>
      <translation>Noch ist nichts gemessen. Auf dem Bild messen ({measure}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Write what was measured on this photograph as a CSV file</source>
      <translation>Was auf dieser Aufnahme gemessen wurde, als CSV-Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Drawn over the picture</source>
      <translation>Über dem Bild gezeichnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Show {what}</source>
      <translation>{what} zeigen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Go there</source>
      <translation>Dorthin springen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>What is to be seen here</source>
      <translation>Was hier zu sehen ist</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Words of the note</source>
      <translation>Text der Notiz</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Kept with the photograph; it changes no picture</source>
      <translation>Wird zur Aufnahme aufbewahrt; ändert kein Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Delete; undo brings it back</source>
      <translation>Löschen; Rückgängig holt es zurück</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Delete {what}</source>
      <translation>{what} löschen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Export as a table…</source>
      <translation>Als Tabelle exportieren…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/arrangement.py" />
      <source>green channel</source>
      <translation>Grünkanal</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/arrangement.py" />
      <source>red channel</source>
      <translation>Rotkanal</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/arrangement.py" />
      <source>blue channel</source>
      <translation>Blaukanal</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>ORIGINAL</source>
      <translation>ORIGINAL</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>PROCESSED</source>
      <translation>BEARBEITET</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>DIFFERENCE</source>
      <translation>DIFFERENZ</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>original picture, {note}</source>
      <translation>Originalbild, {note}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>processed picture, {note}</source>
      <translation>bearbeitetes Bild, {note}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>difference picture, {note}</source>
      <translation>Differenzbild, {note}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>original - processed, twice as bright</source>
      <translation>Original - bearbeitet, doppelt so hell</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>enlarged x{times} (bicubic)</source>
      <translation>vergrößert x{times} (bikubisch)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>the model's own picture, {width} x {height} px</source>
      <translation>Bild des Modells selbst, {width} x {height} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>{left} - {right}, twice as bright</source>
      <translation>{left} - {right}, doppelt so hell</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>as captured</source>
      <translation>wie aufgenommen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>made in tiles</source>
      <translation>in Kacheln berechnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>exact</source>
      <translation>exakt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>area-averaged</source>
      <translation>flächengemittelt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>interpolated</source>
      <translation>interpoliert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Batch</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>The batch was stopped by an error in RetinaView.</source>
      <translation>Der Stapel wurde durch einen Fehler in RetinaView abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Starting</source>
      <translation>Wird gestartet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Looking for photographs</source>
      <translation>Aufnahmen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Stopped. Start goes on from here.</source>
      <translation>Abgebrochen. Start setzt hier fort.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>{count} photographs</source>
      <translation>{count} Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Paused · {step}</source>
      <translation>Angehalten · {step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_memory.py" />
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>What is in that folder already is not made again: a batch that was stopped goes on.</source>
      <translation>Was in diesem Ordner schon vorhanden ist, wird nicht noch einmal berechnet: Ein abgebrochener Stapel wird fortgesetzt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Every photograph in a folder and its sub-folders</source>
      <translation>Alle Aufnahmen in einem Ordner und seinen Unterordnern</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>All in the worklist</source>
      <translation>Ganze Arbeitsliste</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Every photograph that is open</source>
      <translation>Alle Aufnahmen, die geöffnet sind</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Write into…</source>
      <translation>Schreiben nach…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>The folder that gets results and table</source>
      <translation>Der Ordner, der Ergebnisse und Tabelle aufnimmt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>A report for each</source>
      <translation>Je ein Bericht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Write a report beside every picture, set up as your last report was</source>
      <translation>Neben jedes Bild einen Bericht schreiben, eingerichtet wie der letzte Bericht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>A contact sheet</source>
      <translation>Ein Kontaktbogen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>One PDF with all of them small, originals beside results</source>
      <translation>Ein PDF mit allen in klein, Originale neben Ergebnissen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Enhance them all</source>
      <translation>Alle verbessern</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Wait after this step; nothing is lost</source>
      <translation>Nach diesem Schritt warten; nichts geht verloren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Stop; what is made stays, and Start goes on</source>
      <translation>Abbrechen; was berechnet ist, bleibt, und Start setzt fort</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Progress of the batch</source>
      <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Show the results and the table</source>
      <translation>Ergebnisse und Tabelle zeigen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>No photographs are chosen.</source>
      <translation>Es sind keine Aufnahmen gewählt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>No folder is chosen.</source>
      <translation>Es ist kein Ordner gewählt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Open {name}</source>
      <translation>{name} öffnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made. The table is {table}.</source>
      <translation>{made} berechnet. Die Tabelle ist {table}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>A batch of {total} photographs into “{folder}” stands at {done}.</source>
      <translation>Ein Stapel aus {total} Aufnahmen nach „{folder}“ steht bei {done}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made, {kept} made before, {failed} failed. The table is {table}.</source>
      <translation>{made} berechnet, {kept} schon vorhanden, {failed} fehlgeschlagen. Die Tabelle ist {table}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made, {kept} made before. The table is {table}.</source>
      <translation>{made} berechnet, {kept} schon vorhanden. Die Tabelle ist {table}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made, {failed} failed. The table is {table}.</source>
      <translation>{made} berechnet, {failed} fehlgeschlagen. Die Tabelle ist {table}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>A batch of 1 photograph into “{folder}” stands at {done}.</source>
      <translation>Ein Stapel aus 1 Aufnahme nach „{folder}“ steht bei {done}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/card_marks.py" />
      <source>No fundus</source>
      <translation>Kein Fundus</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/card_marks.py" />
      <source>Unreadable</source>
      <translation>Unlesbar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/card_marks.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/compare_view.py" />
      <source>Comparison of original and processed picture</source>
      <translation>Vergleich von Original und bearbeitetem Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Something went wrong</source>
      <translation>Es ist ein Fehler aufgetreten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Something went wrong inside the program. Your photographs are untouched; you can go on working.</source>
      <translation>Im Programm ist ein Fehler aufgetreten. Ihre Aufnahmen sind unverändert; Sie können weiterarbeiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>What went wrong, for the makers of the program</source>
      <translation>Was schiefging, für die Hersteller des Programms</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Save report…</source>
      <translation>Bericht speichern…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Report for the makers of the program</source>
      <translation>Bericht für die Hersteller des Programms</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>This, and nothing else, is saved as a text file where you say. Names and paths were taken out; read it before you pass it on. Nothing is sent anywhere.</source>
      <translation>Dies, und nichts anderes, wird als Textdatei gespeichert, wo Sie es angeben. Namen und Pfade wurden entfernt; lesen Sie es, bevor Sie es weitergeben. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>The report</source>
      <translation>Der Bericht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Log: {path}</source>
      <translation>Programmprotokoll: {path}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>No log is being written.</source>
      <translation>Es wird kein Programmprotokoll geschrieben.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>enhanced, 1 result</source>
      <translation>verbessert, 1 Ergebnis</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>enhanced, {count} results</source>
      <translation>verbessert, {count} Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>measured by hand</source>
      <translation>von Hand gemessen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>exported</source>
      <translation>exportiert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>opened</source>
      <translation>geöffnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>The cup reaches beyond the disc</source>
      <translation>Die Exkavation reicht über die Papille hinaus</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Edited by hand</source>
      <translation>Von Hand geändert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Drag a ring: centre moves, ends stretch and turn</source>
      <translation>Ring ziehen: Die Mitte verschiebt, die Enden dehnen und drehen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Found by the model, to be checked</source>
      <translation>Vom Modell gefunden, zu prüfen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>No disc was found</source>
      <translation>Keine Papille gefunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Edit by hand</source>
      <translation>Von Hand ändern</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Drag the outlines of disc and cup</source>
      <translation>Umrisse von Papille und Exkavation ziehen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Keep the outlines as they are now</source>
      <translation>Umrisse behalten, wie sie jetzt sind</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Go back to the outlines that were found</source>
      <translation>Zu den gefundenen Umrissen zurückkehren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Disc and cup</source>
      <translation>Papille und Exkavation</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Vertical C/D {ratio}</source>
      <translation>C/D vertikal {ratio}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Outline by hand</source>
      <translation>Von Hand umranden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_editor.py" />
      <source>move the cup</source>
      <translation>Exkavation verschieben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_editor.py" />
      <source>move the disc</source>
      <translation>Papille verschieben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_editor.py" />
      <source>reset disc and cup</source>
      <translation>Papille und Exkavation zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>The grading-safe view shows the original as it is.</source>
      <translation>Die Befundungsansicht zeigt das Original, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>This changes the screen alone, no file and no number.</source>
      <translation>Das ändert nur die Anzeige, keine Datei und keine Zahl.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Brightness</source>
      <translation>Helligkeit</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>The value that is shown half bright; also by dragging with the right button, up and down</source>
      <translation>Der Wert, der halb hell gezeigt wird; auch durch Ziehen mit der rechten Maustaste, nach oben und unten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>How narrow a span of values fills the screen; also by dragging with the right button, left and right</source>
      <translation>Wie schmal der Wertebereich ist, der die Helligkeit des Bildschirms ausfüllt; auch durch Ziehen mit der rechten Maustaste, nach links und rechts</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Lightens or darkens the middle and keeps black and white</source>
      <translation>Hellt die Mitte auf oder dunkelt sie ab und erhält Schwarz und Weiß</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Show dark as bright ({invert})</source>
      <translation>Dunkles hell zeigen ({invert})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Interpolate between pixels; without it each pixel is a square</source>
      <translation>Zwischen Pixeln interpolieren; ohne dies ist jedes Pixel ein Quadrat</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Show colour and brightness as they are ({reset_display})</source>
      <translation>Farbe und Helligkeit zeigen, wie sie sind ({reset_display})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/divider.py" />
      <source>Arrow keys move the line between original and processed</source>
      <translation>Pfeiltasten bewegen die Linie zwischen Original und bearbeitetem Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/divider.py" />
      <source>Drag, or use the arrow keys</source>
      <translation>Ziehen oder die Pfeiltasten verwenden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Run the plain method and put its result to the left of this one</source>
      <translation>Das einfache Verfahren ausführen und sein Ergebnis links neben dieses stellen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Enhance the photograph ({enhance})</source>
      <translation>Die Aufnahme verbessern ({enhance})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Stop the run; the last result stays ({cancel})</source>
      <translation>Den Lauf abbrechen; das letzte Ergebnis bleibt ({cancel})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>No model is installed. Install RetinaView again.</source>
      <translation>Es ist kein Modell installiert. Installieren Sie RetinaView neu.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>About this model</source>
      <translation>Über dieses Modell</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Intended use, limits, licence, scores</source>
      <translation>Zweckbestimmung, Grenzen, Lizenz, Messwerte</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Defaults</source>
      <translation>Vorgaben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Set every option as the model's card says</source>
      <translation>Jede Option so einstellen, wie es die Modellkarte angibt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Compare with {model}</source>
      <translation>Mit {model} vergleichen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Logos (*.png *.jpg *.jpeg *.svg)</source>
      <translation>Logos (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Table, comma-separated (*.csv)</source>
      <translation>Tabelle, durch Komma getrennt (*.csv)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>PNG (*.png)</source>
      <translation>PNG (*.png)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>TIFF (*.tif *.tiff)</source>
      <translation>TIFF (*.tif *.tiff)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>JPEG (*.jpg *.jpeg)</source>
      <translation>JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>DICOM, derived photograph (*.dcm)</source>
      <translation>DICOM, abgeleitete Aufnahme (*.dcm)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>DICOM, encapsulated PDF (*.dcm)</source>
      <translation>DICOM, eingebettetes PDF (*.dcm)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>PNG, a file a page (*.png)</source>
      <translation>PNG, eine Datei je Seite (*.png)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Open photographs</source>
      <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Open a folder of photographs</source>
      <translation>Ordner mit Aufnahmen öffnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the processed picture</source>
      <translation>Bearbeitetes Bild exportieren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the processed picture, names left out</source>
      <translation>Bearbeitetes Bild exportieren, ohne Namen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Write the report, names left out</source>
      <translation>Bericht schreiben, ohne Namen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Write the report</source>
      <translation>Bericht schreiben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Choose a logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the measurements</source>
      <translation>Messungen exportieren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the measurements, names left out</source>
      <translation>Messungen exportieren, ohne Namen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Photographs ({patterns})</source>
      <translation>Aufnahmen ({patterns})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/gate_row.py" />
      <source>This model</source>
      <translation>Dieses Modell</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/gate_row.py" />
      <source>In use</source>
      <translation>In Gebrauch</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/gate_row.py" />
      <source>Difference (95 % interval)</source>
      <translation>Unterschied (95-%-Intervall)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>End the tour</source>
      <translation>Rundgang beenden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>It can be started again from Help (Esc)</source>
      <translation>Er lässt sich über „Hilfe“ wieder starten (Esc)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>The place before (left arrow)</source>
      <translation>Die vorherige Stelle (Pfeil nach links)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>The next place (right arrow)</source>
      <translation>Die nächste Stelle (Pfeil nach rechts)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>Tour, {number} of {count}: {title}</source>
      <translation>Rundgang, {number} von {count}: {title}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Photographs are opened here: drop files or folders into the window, or choose them ({open}). The one you see now is a drawing that ships with the program. Nothing you open is changed.</source>
      <translation>Hier werden Aufnahmen geöffnet: Dateien oder Ordner in das Fenster ziehen oder wählen ({open}). Die jetzt gezeigte ist eine Zeichnung, die mit dem Programm geliefert wird. Nichts, was Sie öffnen, wird geändert.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Choose a model above, then enhance ({enhance}). The result appears beside the original, under an amber badge. You may press it now; the tour waits.</source>
      <translation>Wählen Sie oben ein Modell, dann verbessern Sie ({enhance}). Das Ergebnis erscheint neben dem Original, unter einer bernsteinfarbenen Kennzeichnung. Sie können jetzt darauf drücken; der Rundgang wartet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Side by side ({side_by_side}), a curtain ({curtain}), blinking ({blink}) and more. The wheel zooms, dragging moves, and both pictures move together. Grade in the grading-safe view ({grading_safe}): the original alone.</source>
      <translation>Nebeneinander ({side_by_side}), ein Vorhang ({curtain}), Blinken ({blink}) und mehr. Das Mausrad vergrößert, Ziehen verschiebt, und beide Bilder bewegen sich gemeinsam. Befunden Sie in der Befundungsansicht ({grading_safe}): das Original allein.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>After every run this says in words what the model changed, and leads to the places to look at ({next_change}). Check what you see in the result on the original ({original}).</source>
      <translation>Nach jedem Lauf steht hier in Worten, was das Modell geändert hat, und von hier geht es zu den Stellen, die anzusehen sind ({next_change}). Prüfen Sie, was Sie im Ergebnis sehen, am Original ({original}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>A report ({report}) or the picture alone ({export}) says how it was made. Help for the place where you are is always one key away ({help}).</source>
      <translation>Ein Bericht ({report}) oder das Bild allein ({export}) sagt, wie es entstanden ist. Hilfe zur aktuellen Stelle ist immer nur eine Taste entfernt ({help}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>New here? A tour of five places shows the window.</source>
      <translation>Neu hier? Ein Rundgang mit fünf Stellen zeigt das Fenster.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>What the model changed</source>
      <translation>Was das Modell geändert hat</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Keep and pass on</source>
      <translation>Behalten und weitergeben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Show me</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>No page has these words.</source>
      <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>Search the help</source>
      <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>All pages</source>
      <translation>Alle Seiten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>The list of all pages of the help</source>
      <translation>Die Liste aller Seiten der Hilfe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/histogram_view.py" />
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/histogram_view.py" />
      <source>How often each brightness occurs in the field: red, green and blue</source>
      <translation>Wie oft jede Helligkeit im Bildfeld vorkommt: Rot, Grün und Blau</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/how_much_row.py" />
      <source>Takes a share of what the model changes; badge and report say so</source>
      <translation>Übernimmt einen Anteil dessen, was das Modell ändert; Kennzeichnung und Bericht weisen darauf hin</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/how_much_row.py" />
      <source>How much</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/how_much_row.py" />
      <source>How much of the model's change is taken</source>
      <translation>Wie viel von der Änderung des Modells übernommen wird</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>original picture</source>
      <translation>Originalbild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>processed picture</source>
      <translation>bearbeitetes Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>difference picture</source>
      <translation>Differenzbild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>original and processed picture</source>
      <translation>Original und bearbeitetes Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>another processed picture</source>
      <translation>ein anderes bearbeitetes Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>two processed pictures</source>
      <translation>zwei bearbeitete Bilder</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>difference of two processed pictures</source>
      <translation>Differenz zweier bearbeiteter Bilder</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>photograph on the left</source>
      <translation>Aufnahme links</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>photograph on the right</source>
      <translation>Aufnahme rechts</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>two photographs</source>
      <translation>zwei Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>difference of two photographs</source>
      <translation>Differenz zweier Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>{count:,} thumbnails, {room}.</source>
      <translation>{count:,} Vorschaubilder, {room}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>No thumbnails are kept.</source>
      <translation>Es werden keine Vorschaubilder aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>1 thumbnail, {room}.</source>
      <translation>1 Vorschaubild, {room}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>less than 0.1 MB</source>
      <translation>weniger als 0,1 MB</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>Counting the thumbnails…</source>
      <translation>Vorschaubilder werden gezählt…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>Purge thumbnails</source>
      <translation>Vorschaubilder löschen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>Delete every kept thumbnail; photographs are left alone</source>
      <translation>Alle aufbewahrten Vorschaubilder löschen; Aufnahmen bleiben unberührt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Press to change the key</source>
      <translation>Drücken, um die Taste zu ändern</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Press to change the key; also {keys}</source>
      <translation>Drücken, um die Taste zu ändern; außerdem {keys}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>{first} or {second}</source>
      <translation>{first} oder {second}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Press a key</source>
      <translation>Taste drücken</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Esc leaves it as it is</source>
      <translation>Esc lässt sie, wie sie ist</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_hints.py" />
      <source>its key</source>
      <translation>die zugehörige Taste</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/lazy_engine.py" />
      <source>Starting the engine</source>
      <translation>Rechenkern wird gestartet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>What the result on the right is compared with. What the model changed always refers to the original</source>
      <translation>Womit das Ergebnis rechts verglichen wird. Was das Modell geändert hat, bezieht sich immer auf das Original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>Exchange the results on the left and on the right</source>
      <translation>Die Ergebnisse links und rechts tauschen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>On the left</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>Picture on the left</source>
      <translation>Bild links</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>Exchange left and right</source>
      <translation>Links und rechts tauschen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/legend.py" />
      <source>of the original</source>
      <translation>des Originals</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/legend.py" />
      <source>of the processed picture</source>
      <translation>des bearbeiteten Bildes</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/legend.py" />
      <source>of both pictures</source>
      <translation>beider Bilder</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/lister.py" />
      <source>There are no photographs in this folder.</source>
      <translation>In diesem Ordner sind keine Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/lock_desk.py" />
      <source>{action} (set by your administrator)</source>
      <translation>{action} (vom Administrator festgelegt)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click on; the first point again closes it. Esc ends measuring.</source>
      <translation>Weiterklicken; ein Klick auf den ersten Punkt schließt die Fläche. Esc beendet das Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click where it begins. Esc ends measuring.</source>
      <translation>Klicken, wo sie beginnt. Esc beendet das Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click where it ends. Esc ends measuring.</source>
      <translation>Klicken, wo sie endet. Esc beendet das Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click the end of one arm. Esc ends measuring.</source>
      <translation>Auf das Ende eines Schenkels klicken. Esc beendet das Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click the corner. Esc ends measuring.</source>
      <translation>Auf den Scheitel klicken. Esc beendet das Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click the end of the other arm. Esc ends measuring.</source>
      <translation>Auf das Ende des anderen Schenkels klicken. Esc beendet das Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click along the edge. Esc ends measuring.</source>
      <translation>Am Rand entlang klicken. Esc beendet das Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click what the note is about. Esc ends measuring.</source>
      <translation>Auf das klicken, was die Notiz betrifft. Esc beendet das Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Measure: {shape}</source>
      <translation>Messen: {shape}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Measuring</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/message_bar.py" />
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/message_bar.py" />
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/message_bar.py" />
      <source>{name} was written.</source>
      <translation>{name} wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>A {photograph}.</source>
      <translation>Eine {photograph}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>What it does</source>
      <translation>Was es tut</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Intended use</source>
      <translation>Zweckbestimmung</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Limitations</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Takes</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Trained on</source>
      <translation>Trainiert mit</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Before it is used</source>
      <translation>Bevor es verwendet wird</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Task</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Weights, SHA-256</source>
      <translation>Gewichte, SHA-256</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>your own</source>
      <translation>eigenes</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Field {low} to {high} pixels across.</source>
      <translation>Bildfeld {low} bis {high} Pixel breit.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Research use only.</source>
      <translation>Nur für die Forschung.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Field at least {low} pixels across.</source>
      <translation>Bildfeld mindestens {low} Pixel breit.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Field at most {high} pixels across.</source>
      <translation>Bildfeld höchstens {high} Pixel breit.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_hint.py" />
      <source>Intended use.</source>
      <translation>Zweckbestimmung.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_hint.py" />
      <source>Limitations.</source>
      <translation>Grenzen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_hint.py" />
      <source>Measured.</source>
      <translation>Gemessen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>original {values}</source>
      <translation>Original {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>processed {values}</source>
      <translation>bearbeitet {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>{zoom} · moved apart</source>
      <translation>{zoom} · gegeneinander verschoben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>left {values}</source>
      <translation>links {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>right {values}</source>
      <translation>rechts {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/open_work_files.py" />
      <source>What was open last could not be read, so it cannot be opened again.</source>
      <translation>Was zuletzt offen war, ließ sich nicht lesen und kann daher nicht wieder geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>It compares both pictures: it is there once the photograph is enhanced.</source>
      <translation>Sie vergleicht beide Bilder: Es gibt sie, sobald die Aufnahme verbessert ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>There is no such map of the pictures on screen.</source>
      <translation>Von den gezeigten Bildern gibt es keine solche Karte.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>Where the enhancement model is least sure of its result</source>
      <translation>Wo das Modell der Verbesserung sich seines Ergebnisses am wenigsten sicher ist</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>It could not be drawn.</source>
      <translation>Zeichnen war nicht möglich.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>Uncertainty</source>
      <translation>Unsicherheit</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>The grading-safe view shows no overlays.</source>
      <translation>Die Befundungsansicht zeigt keine Einblendungen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>No overlay is installed.</source>
      <translation>Es ist keine Einblendung installiert.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the original and the processed picture.</source>
      <translation>Gezeichnet für das Original und das bearbeitete Bild.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the original and both together.</source>
      <translation>Gezeichnet für das Original und beide zusammen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the processed picture and both together.</source>
      <translation>Gezeichnet für das bearbeitete Bild und beide zusammen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the original and the processed picture and both together.</source>
      <translation>Gezeichnet für das Original, das bearbeitete Bild und beide zusammen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Opacity of {title}</source>
      <translation>Deckkraft von {title}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Opacity {percent} %</source>
      <translation>Deckkraft {percent} %</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>The map is being drawn…</source>
      <translation>Die Karte wird gezeichnet…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pace_desk.py" />
      <source>Takes about {time}</source>
      <translation>Dauert etwa {time}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Whole page</source>
      <translation>Ganze Seite</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Page width</source>
      <translation>Seitenbreite</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Page {page} of {count}</source>
      <translation>Seite {page} von {count}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Previous page</source>
      <translation>Vorherige Seite</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Show the page as wide as there is room, or whole</source>
      <translation>Die Seite so breit zeigen, wie Platz ist, oder ganz</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Preview of the report</source>
      <translation>Vorschau des Berichts</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>The other photograph stands beside the one on screen. Two of one eye are laid on each other where that can be done with certainty. Ctrl and a click on any card of the worklist does the same; another click or Esc takes the pair apart.</source>
      <translation>Die andere Aufnahme steht neben der gezeigten. Zwei Aufnahmen desselben Auges werden aufeinandergelegt, wo das sicher möglich ist. Ctrl und ein Klick auf eine beliebige Karte der Arbeitsliste bewirkt dasselbe; noch ein Klick oder Esc löst das Paar auf.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>No other photograph of the list is known to be of this patient. Choose any card with Ctrl and a click.</source>
      <translation>Von keiner anderen Aufnahme der Liste ist bekannt, dass sie von diesem Patienten ist. Wählen Sie eine beliebige Karte mit Ctrl und einem Klick.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>The other eye</source>
      <translation>Das andere Auge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Earlier visits of this eye</source>
      <translation>Frühere Besuche dieses Auges</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Later visits of this eye</source>
      <translation>Spätere Besuche dieses Auges</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Others in this group</source>
      <translation>Weitere in dieser Gruppe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Pair with {photograph}, {file}</source>
      <translation>Gegenüberstellen: {photograph}, {file}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>Drop photographs here, or &lt;a href="open" style="text-decoration: none; color: #5bc0be"&gt;Open…&lt;/a&gt; ({open})</source>
      <translation>Aufnahmen hierher ziehen oder &lt;a href="open" style="text-decoration: none; color: #5bc0be"&gt;Öffnen…&lt;/a&gt; ({open})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>x {x}  y {y}   R {red} G {green} B {blue}</source>
      <translation>x {x}  y {y}   R {red} G {green} B {blue}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>about {time} left</source>
      <translation>noch etwa {time}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>Cursor position and values</source>
      <translation>Position und Werte am Mauszeiger</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>Two eyes cannot be laid on each other; they are compared side by side.</source>
      <translation>Zwei Augen lassen sich nicht aufeinanderlegen; sie werden nebeneinander verglichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>The two photographs are still being laid on each other.</source>
      <translation>Die beiden Aufnahmen werden noch aufeinandergelegt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>The two photographs could not be laid on each other; they are compared side by side.</source>
      <translation>Die beiden Aufnahmen ließen sich nicht aufeinanderlegen; sie werden nebeneinander verglichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>The grid shows results of one photograph.</source>
      <translation>Das Raster zeigt Ergebnisse einer Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>{pictures}, twice as bright</source>
      <translation>{pictures}, doppelt so hell</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>as captured · not registered</source>
      <translation>wie aufgenommen · nicht registriert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>date not known</source>
      <translation>Datum nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>as captured · being registered</source>
      <translation>wie aufgenommen · wird registriert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>registered, resampled</source>
      <translation>registriert, umgerechnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>eye not known</source>
      <translation>Auge nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Right eye (OD)</source>
      <translation>Rechtes Auge (OD)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Left eye (OS)</source>
      <translation>Linkes Auge (OS)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Eye not known</source>
      <translation>Auge nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} Pixel</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Quality: {grade} ({reasons})</source>
      <translation>Qualität: {grade} ({reasons})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Quality: {grade}</source>
      <translation>Qualität: {grade}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Show beside the one on screen</source>
      <translation>Neben der gezeigten zeigen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>{frames} pictures in this file</source>
      <translation>{frames} Bilder in dieser Datei</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>taken {date}</source>
      <translation>aufgenommen {date}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Beside the photograph on screen</source>
      <translation>Neben der gezeigten Aufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>ID {id}</source>
      <translation>ID {id}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Missing or wrong in this file</source>
      <translation>In dieser Datei fehlend oder falsch</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>OD (right)</source>
      <translation>OD (rechts)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>OS (left)</source>
      <translation>OS (links)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>The photograph was read all the same. What else the file says may be incomplete.</source>
      <translation>Die Aufnahme wurde trotzdem gelesen. Was die Datei sonst angibt, kann unvollständig sein.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Picture {number} of {count}</source>
      <translation>Bild {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Which eye?</source>
      <translation>Welches Auge?</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Eye</source>
      <translation>Auge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>This photograph</source>
      <translation>Diese Aufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Missing or wrong: {count}</source>
      <translation>Fehlend oder falsch: {count}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Attributes that this file lacks or misstates</source>
      <translation>Attribute, die in dieser Datei fehlen oder falsch angegeben sind</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Previous picture of this file</source>
      <translation>Vorheriges Bild dieser Datei</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Next picture of this file</source>
      <translation>Nächstes Bild dieser Datei</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>The right eye, OD</source>
      <translation>Das rechte Auge, OD</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>State that this is the right eye (OD)</source>
      <translation>Angeben, dass dies das rechte Auge ist (OD)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>The left eye, OS</source>
      <translation>Das linke Auge, OS</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>State that this is the left eye (OS)</source>
      <translation>Angeben, dass dies das linke Auge ist (OS)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Read as {colour}</source>
      <translation>Als {colour} lesen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Colours were read as {colour}.</source>
      <translation>Farben wurden als {colour} gelesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Field</source>
      <translation>Bildfeld</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Pupil</source>
      <translation>Pupille</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Read them as the file says</source>
      <translation>So lesen, wie die Datei es angibt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>dilated</source>
      <translation>erweitert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>not dilated</source>
      <translation>nicht erweitert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/presenter.py" />
      <source>Undo {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/presenter.py" />
      <source>Redo {step}</source>
      <translation>Wiederholen: {step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_desk.py" />
      <source>A small copy; fine detail shows in the result alone.</source>
      <translation>Eine kleine Kopie; feine Einzelheiten zeigt nur das Ergebnis.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_desk.py" />
      <source>The middle of the field, pixel by pixel.</source>
      <translation>Die Mitte des Bildfelds, Pixel für Pixel.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_desk.py" />
      <source>No preview: {reason}</source>
      <translation>Keine Vorschau: {reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>Trying these settings on a small copy</source>
      <translation>Diese Einstellungen werden an einer kleinen Kopie erprobt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>A small preview. Enhance makes the result at full size</source>
      <translation>Eine kleine Vorschau. „Verbessern“ berechnet das Ergebnis in voller Größe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>With these settings</source>
      <translation>Mit diesen Einstellungen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>Preview, original</source>
      <translation>Vorschau, Original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>Preview, with these settings</source>
      <translation>Vorschau, mit diesen Einstellungen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/printing.py" />
      <source>The report could not be printed. Look at the printer, or write a PDF instead.</source>
      <translation>Der Bericht ließ sich nicht drucken. Sehen Sie nach dem Drucker, oder schreiben Sie stattdessen ein PDF.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/printing.py" />
      <source>Print the report</source>
      <translation>Bericht drucken</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_desk.py" />
      <source>It could not be graded.</source>
      <translation>Einstufen war nicht möglich.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Open a photograph to have it graded.</source>
      <translation>Öffnen Sie eine Aufnahme, um sie einstufen zu lassen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The photograph is being graded…</source>
      <translation>Die Aufnahme wird eingestuft…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The photograph was not graded.</source>
      <translation>Die Aufnahme wurde nicht eingestuft.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The models were made for colour fundus photographs; this looks like {kind}.</source>
      <translation>Die Modelle sind für farbige Fundusaufnahmen gemacht; dies sieht aus wie {kind}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The models were made for colour fundus photographs; this does not look like one.</source>
      <translation>Die Modelle sind für farbige Fundusaufnahmen gemacht; dies sieht nicht wie eine aus.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Quality of the original: {grade}</source>
      <translation>Qualität des Originals: {grade}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>nothing found wrong</source>
      <translation>keine Mängel gefunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Chance that the grade is right: {chance:.2f}</source>
      <translation>Wahrscheinlichkeit, dass die Stufe stimmt: {chance:.2f}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Not graded: {reason}</source>
      <translation>Nicht eingestuft: {reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/reader.py" />
      <source>Opening</source>
      <translation>Wird geöffnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/reader.py" />
      <source>It could not be opened.</source>
      <translation>Öffnen war nicht möglich.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/reader.py" />
      <source>{count} files could not be opened. The first: {first}</source>
      <translation>{count} Dateien ließen sich nicht öffnen. Die erste: {first}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/recent_desk.py" />
      <source>{name} is no longer where it was ({folder}). It was taken off the list.</source>
      <translation>{name} ist nicht mehr am alten Ort ({folder}). Der Eintrag wurde aus der Liste genommen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_note.py" />
      <source>Region to enlarge</source>
      <translation>Bereich zum Vergrößern</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>Drag a rectangle on the original.</source>
      <translation>Auf dem Original ein Rechteck aufziehen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>A region is at least {side} x {side} px.</source>
      <translation>Ein Bereich ist mindestens {side} x {side} px groß.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>Too large for this model: up to about {side} x {side} px.</source>
      <translation>Zu groß für dieses Modell: bis etwa {side} x {side} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>Esc ends choosing.</source>
      <translation>Esc beendet das Wählen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Enlarges the whole photograph.</source>
      <translation>Vergrößert die ganze Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Enlarges a part of the photograph.</source>
      <translation>Vergrößert einen Teil der Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Region {width} x {height} px becomes {new_width} x {new_height} px.</source>
      <translation>Bereich: Aus {width} x {height} px werden {new_width} x {new_height} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Draw it on the original ({region})</source>
      <translation>Auf dem Original aufziehen ({region})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Whole photograph</source>
      <translation>Ganze Aufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Forget the region</source>
      <translation>Bereich verwerfen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Kept for the next report, but for the comment: that stays with its photograph.</source>
      <translation>Wird für den nächsten Bericht behalten, außer dem Kommentar: Dieser bleibt bei seiner Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Names are left out of what is written: none of these words is in the report, and no logo.</source>
      <translation>Namen werden in Ausgaben weggelassen: Keiner dieser Texte steht im Bericht, und kein Logo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>US Letter</source>
      <translation>US Letter</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Words</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Clinic</source>
      <translation>Klinik</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Name of the clinic</source>
      <translation>Name der Klinik</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Operator</source>
      <translation>Bediener</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Logo…</source>
      <translation>Logo…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Choose a PNG, JPEG or SVG file</source>
      <translation>Eine PNG-, JPEG- oder SVG-Datei wählen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>No logo</source>
      <translation>Kein Logo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Leave the logo out</source>
      <translation>Das Logo weglassen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Maps</source>
      <translation>Karten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>There are none of this result.</source>
      <translation>Zu diesem Ergebnis gibt es keine.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Free text of any number of lines</source>
      <translation>Freier Text mit beliebig vielen Zeilen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>Enhance the photograph: a report is on a result.</source>
      <translation>Verbessern Sie die Aufnahme: Einen Bericht gibt es nur zu einem Ergebnis.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>Drawing the page…</source>
      <translation>Die Seite wird gezeichnet…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>Drawing the maps of what was changed…</source>
      <translation>Die Karten der Änderungen werden gezeichnet…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>The page is drawn as soon as the other photograph is enhanced.</source>
      <translation>Die Seite wird gezeichnet, sobald die andere Aufnahme verbessert ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>The page could not be drawn.</source>
      <translation>Die Seite ließ sich nicht zeichnen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>PDF…</source>
      <translation>PDF…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Write the report as a PDF file</source>
      <translation>Den Bericht als PDF-Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>DICOM…</source>
      <translation>DICOM…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Write the report as a DICOM object that holds a PDF (Encapsulated PDF)</source>
      <translation>Den Bericht als DICOM-Objekt schreiben, das ein PDF enthält (Encapsulated PDF)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>PNG…</source>
      <translation>PNG…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Write each page of the report as a picture</source>
      <translation>Jede Seite des Berichts als Bild schreiben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>A report on both eyes needs a second photograph: none of the list is known to be of this patient. Put one beside this one by “Pair with…” and come back.</source>
      <translation>Ein Bericht über beide Augen braucht eine zweite Aufnahme: Von keiner der Liste ist bekannt, dass sie von diesem Patienten ist. Stellen Sie eine mit „Gegenüberstellen…“ neben diese und kommen Sie zurück.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>The files of the list are still being read.</source>
      <translation>Die Dateien der Liste werden noch gelesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>This is a result of a part of the photograph; a report on both eyes is on whole ones.</source>
      <translation>Dies ist ein Ergebnis eines Ausschnitts der Aufnahme; ein Bericht über beide Augen gilt ganzen Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>The other photograph is being enhanced: {percent} %</source>
      <translation>Die andere Aufnahme wird verbessert: {percent} %</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>Both photographs: {which}</source>
      <translation>Beide Aufnahmen: {which}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>Both eyes: {which}</source>
      <translation>Beide Augen: {which}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>Both visits: {which}</source>
      <translation>Beide Besuche: {which}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_parts.py" />
      <source>Nothing is measured by hand on this photograph.</source>
      <translation>Auf dieser Aufnahme ist nichts von Hand gemessen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_parts.py" />
      <source>This result was not compared with its original.</source>
      <translation>Dieses Ergebnis wurde nicht mit seinem Original verglichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_parts.py" />
      <source>Numbers of “{title}”</source>
      <translation>Zahlen zu „{title}“</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_preview.py" />
      <source>Drawing the page</source>
      <translation>Seite wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_template.py" />
      <source>This eye or both</source>
      <translation>Dieses Auge oder beide</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_template.py" />
      <source>This eye</source>
      <translation>Dieses Auge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>Show this result again</source>
      <translation>Dieses Ergebnis wieder zeigen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>This result is no longer in memory: it is made again</source>
      <translation>Dieses Ergebnis ist nicht mehr im Speicher: Es wird neu berechnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>on screen</source>
      <translation>gezeigt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>Results of this photograph</source>
      <translation>Ergebnisse dieser Aufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>to be made again</source>
      <translation>neu zu berechnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Enhance the photograph to see here what the model changed.</source>
      <translation>Verbessern Sie die Aufnahme, um hier zu sehen, was das Modell geändert hat.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>The model is at work. What it changed is judged with the picture.</source>
      <translation>Das Modell arbeitet. Was es geändert hat, wird mit dem Bild beurteilt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>This picture was not compared with its original.</source>
      <translation>Dieses Bild wurde nicht mit seinem Original verglichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>The result on the right against the original, not against {left} on the left.</source>
      <translation>Das Ergebnis rechts gegenüber dem Original, nicht gegenüber {left} links.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Jump to the largest change  ›</source>
      <translation>Zur größten Änderung springen  ›</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Jump to the next change  ›</source>
      <translation>Zur nächsten Änderung springen  ›</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Vessels kept</source>
      <translation>Gefäße erhalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Vessels lost</source>
      <translation>Gefäße verloren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Vessels new</source>
      <translation>Gefäße neu</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Dark spots gone / appeared</source>
      <translation>Dunkle Flecken weg / neu</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Bright spots gone / appeared</source>
      <translation>Helle Flecken weg / neu</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Light and colour changed</source>
      <translation>Licht und Farbe geändert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Structure changed</source>
      <translation>Struktur geändert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Verdict: {verdict}</source>
      <translation>Urteil: {verdict}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Show this place in both pictures</source>
      <translation>Diese Stelle in beiden Bildern zeigen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Show change {number}: {title}</source>
      <translation>Änderung {number} zeigen: {title}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Step through the most changed places ({next_change})</source>
      <translation>Durch die am meisten geänderten Stellen gehen ({next_change})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Fewer numbers</source>
      <translation>Weniger Zahlen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>More numbers</source>
      <translation>Mehr Zahlen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>No millimetres: no scale is known for this photograph.</source>
      <translation>Keine Millimeter: Für diese Aufnahme ist kein Maßstab bekannt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>No millimetres: the field is too wide for one scale.</source>
      <translation>Keine Millimeter: Das Bildfeld ist zu breit für einen einzigen Maßstab.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Draw a line whose length you know first ({measure}).</source>
      <translation>Zeichnen Sie zuerst eine Strecke, deren Länge Sie kennen ({measure}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>a line of known length</source>
      <translation>Strecke bekannter Länge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>the eye's axial length</source>
      <translation>Achsenlänge des Auges</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>1 px is {size:.2f} µm, calibrated by {way} (± {error:.1f} %).</source>
      <translation>1 px ist {size:.2f} µm, kalibriert durch {way} (± {error:.1f} %).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Say how long a pixel is on the retina</source>
      <translation>Angeben, wie lang ein Pixel auf der Netzhaut ist</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Known by</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Plus or minus</source>
      <translation>Plus/minus</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Axial length</source>
      <translation>Achsenlänge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Camera factor p</source>
      <translation>Kamerafaktor p</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>1 px is {size:.2f} µm, calibrated by {way} (uncertainty not stated).</source>
      <translation>1 px ist {size:.2f} µm, kalibriert durch {way} (Unsicherheit nicht angegeben).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Set the scale</source>
      <translation>Maßstab festlegen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Go back to what the file says</source>
      <translation>Zurück zu dem, was die Datei angibt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>How the scale is known</source>
      <translation>Grundlage des Maßstabs</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Length of the line drawn last</source>
      <translation>Länge der zuletzt gezeichneten Strecke</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Uncertainty of its length</source>
      <translation>Unsicherheit ihrer Länge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Uncertainty of the axial length</source>
      <translation>Unsicherheit der Achsenlänge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Camera factor p of one pixel</source>
      <translation>Kamerafaktor p eines Pixels</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Uncertainty of the camera factor</source>
      <translation>Unsicherheit des Kamerafaktors</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Use this scale</source>
      <translation>Maßstab verwenden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scene.py" />
      <source>Run another model to compare it here</source>
      <translation>Ein weiteres Modell ausführen, um es hier zu vergleichen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>The pictures are in a window of their own.</source>
      <translation>Die Bilder sind in einem eigenen Fenster.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>Bring them back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>RetinaView: pictures</source>
      <translation>RetinaView: Bilder</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>Show the pictures in this window again</source>
      <translation>Die Bilder wieder in diesem Fenster zeigen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/session.py" />
      <source>No photograph in the worklist matches its filter. Clear the filter to go on.</source>
      <translation>Keine Aufnahme der Arbeitsliste passt zum Filter. Leeren Sie den Filter, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/session.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings.py" />
      <source>The setting “{names}” is not valid; its default is in use.</source>
      <translation>Die Einstellung „{names}“ ist nicht gültig; ihre Vorgabe gilt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings.py" />
      <source>These settings are not valid; their defaults are in use: {names}.</source>
      <translation>Diese Einstellungen sind nicht gültig; ihre Vorgaben gelten: {names}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings.py" />
      <source>The settings could not be read; the defaults are in use.</source>
      <translation>Die Einstellungen ließen sich nicht lesen; die Vorgaben gelten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_desk.py" />
      <source>Some thumbnails could not be deleted. Close other windows of the program and try again.</source>
      <translation>Einige Vorschaubilder ließen sich nicht löschen. Schließen Sie andere Fenster des Programms, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Set by your administrator</source>
      <translation>Vom Administrator festgelegt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>How it looks</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Dark suits a dim reading room.</source>
      <translation>Dunkel eignet sich für einen abgedunkelten Befundungsraum.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Of the window, its help and its reports. Taken up at the next start.</source>
      <translation>Für das Fenster, seine Hilfe und seine Berichte. Wird beim nächsten Start übernommen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Size of everything</source>
      <translation>Größe der Darstellung</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Text and controls, not the photograph. Taken up at the next start.</source>
      <translation>Text und Bedienelemente, nicht die Aufnahme. Wird beim nächsten Start übernommen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Strength of overlays</source>
      <translation>Stärke der Einblendungen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>How strongly an overlay covers the picture, where you set none for it.</source>
      <translation>Wie stark eine Einblendung das Bild überdeckt, wo für sie nichts eingestellt ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>How it works</source>
      <translation>Arbeitsweise</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Where models run. Automatic takes a graphics card if there is one.</source>
      <translation>Wo Modelle ausgeführt werden. „Automatisch“ nimmt eine Grafikkarte, falls es eine gibt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>The model that Enhance uses.</source>
      <translation>Das Modell, das „Verbessern“ verwendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Folder of models</source>
      <translation>Ordner mit Modellen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Read beside the models that are there anyway: a folder for each, with its card.</source>
      <translation>Wird neben den ohnehin vorhandenen Modellen gelesen: ein Ordner je Modell, mit seiner Modellkarte.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>What is written</source>
      <translation>Was geschrieben wird</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Picture format</source>
      <translation>Bildformat</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Proposed when you export a picture.</source>
      <translation>Wird vorgeschlagen, wenn Sie ein Bild exportieren.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Proposed for pictures and reports. Empty: beside the photograph.</source>
      <translation>Wird für Bilder und Berichte vorgeschlagen. Leer: neben der Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Pictures, reports and records carry a stand-in for the patient. A photograph of a retina can still tell whose it is.</source>
      <translation>Bilder, Berichte und Protokolle tragen einen Ersatz anstelle des Patienten. Eine Netzhautaufnahme kann trotzdem verraten, wem sie gehört.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>What is kept</source>
      <translation>Was behalten wird</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Open what was open last</source>
      <translation>Zuletzt Geöffnetes öffnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>At the start, the photographs that were open at the end. After a crash they are offered either way.</source>
      <translation>Beim Start die Aufnahmen, die am Ende offen waren. Nach einem Absturz werden sie in jedem Fall angeboten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Remember what was opened</source>
      <translation>Geöffnetes merken</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Files and folders, offered in the File menu and in an empty worklist. Off: the list is cleared and none is kept.</source>
      <translation>Dateien und Ordner, angeboten im Menü „Datei“ und in der leeren Arbeitsliste. Aus: Die Liste wird geleert, und es wird keine geführt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Keep thumbnails</source>
      <translation>Vorschaubilder behalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Small pictures of what you opened, so that the worklist fills at once. They lie in your cache folder, for you alone, without names. Switched off, they are deleted.</source>
      <translation>Kleine Bilder dessen, was Sie geöffnet haben, damit sich die Arbeitsliste sofort füllt. Sie liegen in Ihrem Cache-Ordner, nur für Sie, ohne Namen. Wird dies abgeschaltet, werden sie gelöscht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Reset these settings</source>
      <translation>Diese Einstellungen zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Take the defaults for every setting on this page</source>
      <translation>Für jede Einstellung auf dieser Seite die Vorgabe übernehmen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Undo the reset</source>
      <translation>Zurücksetzen rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Take back the settings from before the reset</source>
      <translation>Die Einstellungen von vor dem Zurücksetzen zurückholen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>As on this computer</source>
      <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>The program's choice</source>
      <translation>Wahl des Programms</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>There is no such folder; the old one stays.</source>
      <translation>Diesen Ordner gibt es nicht; der alte bleibt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Zoom at the cursor</source>
      <translation>Am Mauszeiger vergrößern</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Wheel</source>
      <translation>Mausrad</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Move the picture</source>
      <translation>Bild verschieben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Drag</source>
      <translation>Ziehen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Fit, or 1:1</source>
      <translation>Einpassen oder 1:1</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Double click</source>
      <translation>Doppelklick</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Move one picture alone</source>
      <translation>Ein Bild allein verschieben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Alt + drag</source>
      <translation>Alt + Ziehen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Pair a photograph of the worklist</source>
      <translation>Eine Aufnahme der Arbeitsliste gegenüberstellen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Ctrl + click</source>
      <translation>Ctrl + Klick</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Mouse, on a picture</source>
      <translation>Maus, auf einem Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Search actions</source>
      <translation>Aktionen suchen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Reset all keys</source>
      <translation>Tasten zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Give every action the keys it came with</source>
      <translation>Jeder Aktion die mitgelieferten Tasten geben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Take the key it came with</source>
      <translation>Die mitgelieferte Taste nehmen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Reset the key of {action}</source>
      <translation>Taste von {action} zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Press a key's button, then the key you want. Esc leaves it.</source>
      <translation>Die Schaltfläche einer Taste drücken, dann die gewünschte Taste. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shown_pictures.py" />
      <source>being made</source>
      <translation>wird berechnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_page.py" />
      <source>‹  Back</source>
      <translation>‹  Zurück</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_page.py" />
      <source>Back to the panels (Esc)</source>
      <translation>Zurück zu den Leisten (Esc)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_page.py" />
      <source>Back to the panels</source>
      <translation>Zurück zu den Leisten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Overlays</source>
      <translation>Einblendungen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Quality of the original</source>
      <translation>Qualität des Originals</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Measurements</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Measured by hand</source>
      <translation>Von Hand gemessen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Display</source>
      <translation>Anzeige</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}” is a table: [{name}]. It is left out.</source>
      <translation>{place}: „{name}“ ist eine Tabelle: [{name}]. Wird übergangen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}”: there is no setting of that name. It is left out.</source>
      <translation>{place}: „{name}“: Es gibt keine Einstellung dieses Namens. Wird übergangen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}”: this setting cannot be locked. It is left out.</source>
      <translation>{place}: „{name}“: Diese Einstellung lässt sich nicht sperren. Wird übergangen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}” cannot be {value}. It is left out.</source>
      <translation>{place}: „{name}“ kann nicht {value} sein. Wird übergangen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}, line {line}</source>
      <translation>{path}, Zeile {line}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}: the site's settings cannot be read (it is no text in UTF-8).</source>
      <translation>{path}: Die Einstellungen des Standorts lassen sich nicht lesen (kein Text in UTF-8).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}: the site's settings cannot be read ({why}).</source>
      <translation>{path}: Die Einstellungen des Standorts lassen sich nicht lesen ({why}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}: the site's settings cannot be read: {error}.</source>
      <translation>{path}: Die Einstellungen des Standorts lassen sich nicht lesen: {error}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/small_widgets.py" />
      <source>Unfold</source>
      <translation>Aufklappen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/small_widgets.py" />
      <source>Fold</source>
      <translation>Zuklappen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: automatic</source>
      <translation>Gerät: automatisch</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: CPU</source>
      <translation>Gerät: CPU</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: graphics card</source>
      <translation>Gerät: Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: Apple graphics</source>
      <translation>Gerät: Apple-Grafik</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Graphics card</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Apple graphics</source>
      <translation>Apple-Grafik</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>done in {time:.1f} s</source>
      <translation>fertig in {time:.1f} s</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>{count} tiles</source>
      <translation>{count} Kacheln</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Opening {name}…</source>
      <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/study_panel.py" />
      <source>Enhance the photograph to compare its numbers with the original's.</source>
      <translation>Verbessern Sie die Aufnahme, um ihre Zahlen mit denen des Originals zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/study_panel.py" />
      <source>Show the picture at {size} px ({{working}})</source>
      <translation>Das Bild bei {size} px zeigen ({{working}})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/study_panel.py" />
      <source>The picture as the model made it, at its own size</source>
      <translation>Das Bild, wie das Modell es berechnet hat, in seiner eigenen Größe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/suggestions.py" />
      <source>the same patient and eye</source>
      <translation>gleicher Patient, gleiches Auge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/suggestions.py" />
      <source>the same patient</source>
      <translation>gleicher Patient</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/suggestions.py" />
      <source>by the file's name</source>
      <translation>nach dem Dateinamen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/tone.py" />
      <source>window adjusted</source>
      <translation>Fensterung angepasst</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/tone.py" />
      <source>gamma {gamma:.2f}</source>
      <translation>Gamma {gamma:.2f}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/tone.py" />
      <source>inverted</source>
      <translation>invertiert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>How to compare</source>
      <translation>Vergleichsart</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Folder {name}</source>
      <translation>Ordner {name}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;Enhance</source>
      <translation>&amp;Verbessern</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>E&amp;dit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Grading-safe view</source>
      <translation>Befundungsansicht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Clear this list</source>
      <translation>Diese Liste leeren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Click where the vessel starts.</source>
      <translation>Klicken, wo das Gefäß beginnt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Looking for the vessels of this picture…</source>
      <translation>Die Gefäße dieses Bildes werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Working out the paths from there…</source>
      <translation>Die Wege von dort aus werden berechnet…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Follow the vessel and click where it ends.</source>
      <translation>Dem Gefäß folgen und klicken, wo es endet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Click to trace another vessel. Esc ends tracing.</source>
      <translation>Klicken, um ein weiteres Gefäß zu verfolgen. Esc beendet das Verfolgen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Trace on the original or on the processed picture.</source>
      <translation>Auf dem Original oder auf dem bearbeiteten Bild verfolgen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Vessel on the original</source>
      <translation>Gefäß auf dem Original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Vessel on the processed picture</source>
      <translation>Gefäß auf dem bearbeiteten Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Vessel</source>
      <translation>Gefäß</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>{size} · {discs} DD</source>
      <translation>{size} · {discs} PD</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Tortuosity {value} (arc/chord)</source>
      <translation>Tortuosität {value} (Bogen/Sehne)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Traced vessel</source>
      <translation>Verfolgtes Gefäß</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Length {length:.0f} px</source>
      <translation>Länge {length:.0f} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Mean width {width}</source>
      <translation>Mittlere Breite {width}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Only {percent:.0f} % of it lies on vessel</source>
      <translation>Nur {percent:.0f} % davon liegen auf einem Gefäß</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Good photographs alone</source>
      <translation>Nur gute Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Pairs of a poor and a good one</source>
      <translation>Paare: eine schlechte, eine gute</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Poor and good, of other eyes</source>
      <translation>Schlechte und gute, andere Augen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>With their vessels drawn</source>
      <translation>Mit gezeichneten Gefäßen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>With their discs outlined</source>
      <translation>Mit umrandeten Papillen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Patient in the file name</source>
      <translation>Patient im Dateinamen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>How a file name says whose eye it is, as a regular expression with one group, such as (\d+)_[LR]. Empty: by what the files say, else by their names without the eye. Both eyes of a patient are trained on, or held out, together.</source>
      <translation>Wie ein Dateiname sagt, wessen Auge es ist, als regulärer Ausdruck mit einer Gruppe, etwa (\d+)_[LR]. Leer: nach den Angaben der Dateien, sonst nach ihren Namen ohne das Auge. Mit beiden Augen eines Patienten wird gemeinsam trainiert, oder sie werden gemeinsam zurückgehalten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>The photographs stay where they are. Nothing leaves this computer.</source>
      <translation>Die Aufnahmen bleiben, wo sie sind. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Poor photographs…</source>
      <translation>Schlechte Aufnahmen…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Vessel masks…</source>
      <translation>Gefäßmasken…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Disc masks…</source>
      <translation>Papillenmasken…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Model to train</source>
      <translation>Zu trainierendes Modell</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Kind of photographs</source>
      <translation>Art der Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>The folder of good photographs</source>
      <translation>Der Ordner der guten Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Check the photographs</source>
      <translation>Aufnahmen prüfen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Read them all, and part them by patient</source>
      <translation>Alle lesen und nach Patienten aufteilen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>How long to train</source>
      <translation>Wie lange trainiert wird</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>No folder of photographs is chosen.</source>
      <translation>Kein Ordner mit Aufnahmen gewählt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Choose their folder</source>
      <translation>Ihren Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>No second folder is chosen.</source>
      <translation>Kein zweiter Ordner gewählt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>all faults</source>
      <translation>alle Fehler</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>uneven light</source>
      <translation>ungleichmäßiges Licht</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>spots</source>
      <translation>Flecken</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>blur</source>
      <translation>Unschärfe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Loss while training, over minutes</source>
      <translation>Verlust beim Training, über Minuten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Measured on patients kept apart, over minutes</source>
      <translation>Gemessen an zurückgehaltenen Patienten, über Minuten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Choose a model and photographs to train it on.</source>
      <translation>Modell wählen und Aufnahmen, mit denen es trainiert wird.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Check the photographs, then start.</source>
      <translation>Erst die Aufnahmen prüfen, dann starten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Ready to start.</source>
      <translation>Bereit zum Start.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>The trainer is not running. It can go on from its last save.</source>
      <translation>Das Trainingsprogramm läuft nicht. Es kann beim letzten Speicherstand weitermachen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Starting…</source>
      <translation>Wird gestartet…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Reading the photographs…</source>
      <translation>Aufnahmen werden gelesen…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Training</source>
      <translation>Training läuft</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Stopped; what was learnt is kept</source>
      <translation>Beendet; Gelerntes ist behalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Trained</source>
      <translation>Trainiert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>The training failed</source>
      <translation>Das Training ist fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>A new training</source>
      <translation>Ein neues Training</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Step {step}</source>
      <translation>Schritt {step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>{share:.0%} of the time spent waiting for data</source>
      <translation>{share:.0%} der Zeit auf Daten gewartet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>A training cannot be kept: nothing can be written there.</source>
      <translation>Ein Training kann nicht aufbewahrt werden: dort kann nichts geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>The trainer cannot be asked: its folder cannot be written.</source>
      <translation>Das Trainingsprogramm kann nicht gefragt werden: in seinen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>passed</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>not passed</source>
      <translation>nicht bestanden</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Better than {current}.</source>
      <translation>Besser als {current}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Not better than {current}.</source>
      <translation>Nicht besser als {current}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Not recommended beside {current}.</source>
      <translation>Neben {current} nicht empfohlen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Comparing with {current}…</source>
      <translation>Vergleich mit {current}…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Comparing with {current}… {share:.0%}</source>
      <translation>Vergleich mit {current}… {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Give your name and a reason to put this model in place.</source>
      <translation>Geben Sie Ihren Namen und einen Grund an, um dieses Modell einzusetzen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Trying the model</source>
      <translation>Das Modell wird probiert</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>{model} is in use now.</source>
      <translation>{model} wird jetzt verwendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>{model} is in use again.</source>
      <translation>{model} wird wieder verwendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>{model} is out of use; it is kept.</source>
      <translation>{model} wird nicht mehr verwendet; es ist behalten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>This model was not compared with the one in use yet.</source>
      <translation>Dieses Modell wurde noch nicht mit dem verwendeten verglichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>A trained model is compared with the one in use on patients it never saw, and on a fixed set of drawn eyes, before it can take its place.</source>
      <translation>Ein trainiertes Modell wird mit dem verwendeten an Patienten verglichen, die es nie gesehen hat, und an einem festen Satz gezeichneter Augen, bevor es dessen Platz einnehmen kann.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>From left to right: poor, made by the model, good</source>
      <translation>Von links nach rechts: schlecht, vom Modell erzeugt, gut</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>The comparison does not recommend this model. To put it in place all the same, give your name and the reason: both are kept in the audit log and on its card.</source>
      <translation>Der Vergleich empfiehlt dieses Modell nicht. Um es dennoch einzusetzen, geben Sie Ihren Namen und den Grund an: beides wird im Prüfprotokoll und auf seiner Karte aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Train a model</source>
      <translation>Ein Modell trainieren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Train in the background; the window stays free</source>
      <translation>Im Hintergrund trainieren; das Fenster bleibt frei</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Save and wait; it goes on from there, after a restart too</source>
      <translation>Speichern und warten; von dort geht es weiter, auch nach einem Neustart</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Trainings</source>
      <translation>Trainings</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Trainings begun on this computer, the latest first</source>
      <translation>Auf diesem Computer begonnene Trainings, das letzte zuerst</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Progress of the training</source>
      <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Samples</source>
      <translation>Proben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>What the trainer says</source>
      <translation>Was das Trainingsprogramm sagt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Measure this model against the one in use; takes minutes</source>
      <translation>Dieses Modell gegen das verwendete messen; dauert Minuten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Put in place</source>
      <translation>Einsetzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Use this model from now on; the one in use is kept</source>
      <translation>Dieses Modell ab jetzt verwenden; das bisherige wird behalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Go back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Put the version that was in use before back in place</source>
      <translation>Die vorher verwendete Version wieder einsetzen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Stop and keep</source>
      <translation>Beenden und behalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>End now and make a model of what is learnt so far</source>
      <translation>Jetzt beenden und ein Modell des bisher Gelernten machen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Give up what is under way</source>
      <translation>Das Laufende abbrechen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_process.py" />
      <source>The trainer could not be started. Install RetinaView again, with its trainer.</source>
      <translation>Das Trainingsprogramm konnte nicht gestartet werden. Installieren Sie RetinaView neu, mit dem Trainingsprogramm.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_process.py" />
      <source>The trainer ended before it was done: {last}</source>
      <translation>Das Trainingsprogramm endete, bevor es fertig war: {last}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_process.py" />
      <source>The trainer ended before it was done.</source>
      <translation>Das Trainingsprogramm endete, bevor es fertig war.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>Trying a few steps, to say how long it takes…</source>
      <translation>Einige Schritte werden probiert, um die Dauer zu sagen…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>Training needs {needed} on this disk, and {free} are free. Make room and start again.</source>
      <translation>Das Training braucht {needed} auf diesem Laufwerk, frei sind {free}. Schaffen Sie Platz und starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>This training runs already, started from elsewhere.</source>
      <translation>Dieses Training läuft bereits, von anderer Stelle gestartet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>{step} s a step: about {steps} in {time}. It takes {memory} of memory and {disk} of disk.</source>
      <translation>{step} s je Schritt: etwa {steps} in {time}. Es braucht {memory} Arbeitsspeicher und {disk} auf dem Laufwerk.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>option {option}</source>
      <translation>Option {option}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>default options</source>
      <translation>Vorgaben</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>eye {eye}</source>
      <translation>Auge {eye}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>region</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>how much</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/view_choices.py" />
      <source>Enhance the photograph first.</source>
      <translation>Verbessern Sie zuerst die Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>No photograph of the list is known to be this patient's other eye. Choose one by “Pair with…”.</source>
      <translation>Von keiner Aufnahme der Liste ist bekannt, dass sie das andere Auge dieses Patienten zeigt. Wählen Sie eine mit „Gegenüberstellen…“.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>The files of the list are still being read. Try again in a moment.</source>
      <translation>Die Dateien der Liste werden noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>No photograph of the list is known to be of this eye at another visit. Choose one by “Pair with…”.</source>
      <translation>Von keiner Aufnahme der Liste ist bekannt, dass sie dieses Auge bei einem anderen Besuch zeigt. Wählen Sie eine mit „Gegenüberstellen…“.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>Opening the other photograph</source>
      <translation>Die andere Aufnahme wird geöffnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_keeper.py" />
      <source>What is open cannot be noted for the next start: nothing can be written there.</source>
      <translation>Was offen ist, lässt sich nicht für den nächsten Start vermerken: An der Stelle dafür kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>RetinaView did not end as it should. {count} photographs were open.</source>
      <translation>RetinaView endete nicht, wie es soll. {count} Aufnahmen waren offen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>{count} photographs are no longer where they were: {names} and {more} more.</source>
      <translation>{count} Aufnahmen sind nicht mehr am alten Ort: {names} und {more} weitere.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>RetinaView did not end as it should. A photograph was open.</source>
      <translation>RetinaView endete nicht, wie es soll. Eine Aufnahme war offen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>{name} is no longer where it was.</source>
      <translation>{name} ist nicht mehr am alten Ort.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>{count} photographs are no longer where they were: {names}.</source>
      <translation>{count} Aufnahmen sind nicht mehr am alten Ort: {names}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_heads.py" />
      <source>Right eye</source>
      <translation>Rechtes Auge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_heads.py" />
      <source>Left eye</source>
      <translation>Linkes Auge</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_layout.py" />
      <source>Patient not known</source>
      <translation>Patient nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_layout.py" />
      <source>1 photograph</source>
      <translation>1 Aufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>{shown} of {photographs}</source>
      <translation>{shown} von {photographs}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>{photographs}, looking…</source>
      <translation>{photographs}, Suche läuft…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Filter the worklist by name, patient, date, eye, quality or state</source>
      <translation>Die Arbeitsliste nach Name, Patient, Datum, Auge, Qualität oder Zustand filtern</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Nothing matches. Clear the filter</source>
      <translation>Keine Treffer. Filter leeren</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Show every photograph</source>
      <translation>Alle Aufnahmen zeigen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Looking for photographs…</source>
      <translation>Aufnahmen werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>No photographs are open.</source>
      <translation>Es sind keine Aufnahmen offen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Worklist</source>
      <translation>Arbeitsliste</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Opened before</source>
      <translation>Früher geöffnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>The folder of models {folder} is not there. Choose it again in the settings, or none.</source>
      <translation>Der Ordner mit Modellen {folder} ist nicht da. Wählen Sie ihn in den Einstellungen neu oder keinen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Remove noise</source>
      <translation>Entrauschen</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Enlarge</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Classical filters</source>
      <translation>Klassische Filter</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>colour fundus photograph</source>
      <translation>Farbfundusaufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} is true or false, not {value!r}.</source>
      <translation>Option {name} ist true oder false, nicht {value!r}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} is one of {choices}, not {value!r}.</source>
      <translation>Option {name} ist eines von {choices}, nicht {value!r}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} lies between {low:g} and {high:g}, not {number:g}.</source>
      <translation>Option {name} liegt zwischen {low:g} und {high:g}, nicht bei {number:g}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>This model draws detail that the photograph does not hold.</source>
      <translation>Dieses Modell zeichnet Einzelheiten, die die Aufnahme nicht enthält.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title} has no option {unknown} (it has: {known}).</source>
      <translation>{title} hat keine Option {unknown} (vorhanden: {known}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title} works without weights.</source>
      <translation>{title} arbeitet ohne Gewichte.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title}: the file {name} is damaged or was replaced; it is not the one its card names. Install the model again.</source>
      <translation>{title}: Die Datei {name} ist beschädigt oder wurde ersetzt; es ist nicht die, die die Modellkarte nennt. Installieren Sie das Modell neu.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>There is no model called {id}. `retinaview models` lists those there are.</source>
      <translation>Es gibt kein Modell namens {id}. `retinaview models` führt die vorhandenen auf.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{path}: this model card cannot be read ({error}).</source>
      <translation>{path}: Diese Modellkarte lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} is a number, not {value!r}.</source>
      <translation>Option {name} ist eine Zahl, nicht {value!r}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title}: the file {name} of this model is missing or cannot be read. Install the model again.</source>
      <translation>{title}: Die Datei {name} dieses Modells fehlt oder lässt sich nicht lesen. Installieren Sie das Modell neu.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{folder}: there is already a model {id}.</source>
      <translation>{folder}: Es gibt schon ein Modell {id}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/cli/report_pair.py" />
      <source>A report on a pair is on whole photographs; leave out --region.</source>
      <translation>Ein Bericht über ein Paar gilt ganzen Aufnahmen; lassen Sie --region weg.</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on the difference</source>
      <translation>auf der Differenz gezeichnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on ORIGINAL</source>
      <translation>auf ORIGINAL gezeichnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on PROCESSED</source>
      <translation>auf BEARBEITET gezeichnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on the difference ({model})</source>
      <translation>auf der Differenz gezeichnet ({model})</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on PROCESSED ({model})</source>
      <translation>auf BEARBEITET gezeichnet ({model})</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/image.py" />
      <source>floating point</source>
      <translation>Gleitkomma</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/image.py" />
      <source>{bits} bit</source>
      <translation>{bits} Bit</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/intended_use.py" />
      <source>Processed image for visual assistance. Not for primary diagnosis.</source>
      <translation>Bearbeitetes Bild zur visuellen Unterstützung. Nicht zur Primärdiagnose.</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/intended_use.py" />
      <source>Processed image for visual assistance. Not for primary diagnosis. Review the original image. Research use — not a medical device.</source>
      <translation>Bearbeitetes Bild zur visuellen Unterstützung. Nicht zur Primärdiagnose. Das Originalbild ansehen. Für die Forschung — kein Medizinprodukt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/intended_use.py" />
      <source>A viewing aid for colour fundus photographs.</source>
      <translation>Eine Betrachtungshilfe für farbige Fundusaufnahmen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/methods.py" />
      <source>{title}: this program has no method called {method}.</source>
      <translation>{title}: Dieses Programm hat kein Verfahren namens {method}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/overlay.py" />
      <source>original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Usable</source>
      <translation>Brauchbar</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Reject</source>
      <translation>Unbrauchbar</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Do not rely on this: {reason}</source>
      <translation>Nicht darauf verlassen: {reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Not judged</source>
      <translation>Nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Nothing suspicious found</source>
      <translation>Nichts Verdächtiges gefunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Look again: {reason}</source>
      <translation>Noch einmal ansehen: {reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Look again</source>
      <translation>Noch einmal ansehen</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Do not rely on this</source>
      <translation>Nicht darauf verlassen</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/study.py" />
      <source>{model} at {share:.0f} %</source>
      <translation>{model} zu {share:.0f} %</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/study.py" />
      <source>light and colour at full size, detail at {size} px</source>
      <translation>Licht und Farbe in voller Größe, Details bei {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/time_words.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/time_words.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/time_words.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>Retake first: {fault}.</source>
      <translation>Zuerst neu aufnehmen: {fault}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This model was trained on colour photographs; this looks like {kind}.</source>
      <translation>Dieses Modell wurde mit Farbaufnahmen trainiert; dies sieht aus wie {kind}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This model was trained on colour photographs; this does not look like one.</source>
      <translation>Dieses Modell wurde mit Farbaufnahmen trainiert; dies sieht nicht wie eine aus.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>too poor to be read</source>
      <translation>nicht auswertbar</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>The field is {field} px wide; {title} was made for {smallest} px and more.</source>
      <translation>Das Bildfeld ist {field} px breit; {title} ist für {smallest} px und mehr gemacht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>The field is {field} px wide; {title} was made for {largest} px at most.</source>
      <translation>Das Bildfeld ist {field} px breit; {title} ist für höchstens {largest} px gemacht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>These maps and numbers are meant for colour photographs; this looks like {kind}.</source>
      <translation>Diese Karten und Zahlen sind für Farbaufnahmen gedacht; dies sieht aus wie {kind}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>These maps and numbers are meant for colour photographs; this does not look like one.</source>
      <translation>Diese Karten und Zahlen sind für Farbaufnahmen gedacht; dies sieht nicht wie eine aus.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This filter was made for colour photographs; this looks like {kind}.</source>
      <translation>Dieser Filter ist für Farbaufnahmen gemacht; dies sieht aus wie {kind}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This filter was made for colour photographs; this does not look like one.</source>
      <translation>Dieser Filter ist für Farbaufnahmen gemacht; dies sieht nicht wie eine aus.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>The quality of the original could not be told: {problem}</source>
      <translation>Die Qualität des Originals ließ sich nicht bestimmen: {problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>What the model changed could not be told: {problem}</source>
      <translation>Was das Modell geändert hat, ließ sich nicht bestimmen: {problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>Loading {title}</source>
      <translation>{title} wird geladen</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>Checking the picture</source>
      <translation>Bild wird geprüft</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>How much is a share from 0 to 1, not {share:g}.</source>
      <translation>Der Anteil liegt zwischen 0 und 1, nicht bei {share:g}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>{title} enlarges: all of its result is taken, or none.</source>
      <translation>{title} vergrößert: Das Ergebnis wird ganz übernommen oder gar nicht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>{title} works on whole photographs; a region is for enlarging.</source>
      <translation>{title} arbeitet an ganzen Aufnahmen; ein Bereich dient dem Vergrößern.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>{title} draws an overlay; it is no enhancement model.</source>
      <translation>{title} zeichnet eine Einblendung und ist kein Modell zum Verbessern.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>There is no overlay called {id} for {title}. Those there are: {known}.</source>
      <translation>Es gibt für {title} keine Einblendung namens {id}. Vorhanden sind: {known}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/judge.py" />
      <source>Which vessels were kept could not be told: {problem}</source>
      <translation>Welche Gefäße erhalten wurden, ließ sich nicht bestimmen: {problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/judge.py" />
      <source>an error in RetinaView ({name}).</source>
      <translation>ein Fehler in RetinaView ({name}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/judge.py" />
      <source>the model that finds vessels is not installed.</source>
      <translation>Das Modell, das Gefäße findet, ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/maps.py" />
      <source>{title} is no overlay.</source>
      <translation>{title} ist keine Einblendung.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/pixels.py" />
      <source>{title} gave a picture of {width} x {height} where {right_width} x {right_height} was due. The picture was not used.</source>
      <translation>{title} lieferte ein Bild von {width} x {height}, wo {right_width} x {right_height} zu erwarten war. Das Bild wurde nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/pixels.py" />
      <source>{title} gave numbers that are no picture. Try again with precision float32, or choose another model.</source>
      <translation>{title} lieferte Zahlen, die kein Bild ergeben. Versuchen Sie es noch einmal mit der Genauigkeit float32, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/pixels.py" />
      <source>{title} enlarges at most {most:.3g} megapixels: choose a region of up to about {side} x {side} px.</source>
      <translation>{title} vergrößert höchstens {most:.3g} Megapixel: Wählen Sie einen Bereich von bis zu etwa {side} x {side} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/clahe.py" />
      <source>Spreading local contrast</source>
      <translation>Örtlicher Kontrast wird gespreizt</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>Filling the surround</source>
      <translation>Rand wird gefüllt</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>Putting the field back</source>
      <translation>Bildfeld wird wieder eingesetzt</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>{title}: the photograph has no lit field to work on.</source>
      <translation>{title}: Die Aufnahme hat kein ausgeleuchtetes Bildfeld, an dem sich arbeiten ließe.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>{title}: no usable picture came out.</source>
      <translation>{title}: Es kam kein brauchbares Bild heraus.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/dark_channel.py" />
      <source>Removing haze</source>
      <translation>Schleier wird entfernt</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging.py" />
      <source>Enlarging</source>
      <translation>Wird vergrößert</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging.py" />
      <source>A tile is at least {size} px.</source>
      <translation>Eine Kachel ist mindestens {size} px groß.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging_network.py" />
      <source>{title}: its card has a wrong `scale` ({scale}).</source>
      <translation>{title}: In der Modellkarte ist `scale` falsch ({scale}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging_network.py" />
      <source>{title}: its card has a wrong `config` ({error}).</source>
      <translation>{title}: In der Modellkarte ist `config` falsch ({error}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/fitted.py" />
      <source>Bringing the picture to full size</source>
      <translation>Bild wird auf volle Größe gebracht</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/fitted.py" />
      <source>Enhancing</source>
      <translation>Wird verbessert</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it as it is</source>
      <translation>Versuch: wie es ist</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it mirrored</source>
      <translation>Versuch: gespiegelt</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it upside down</source>
      <translation>Versuch: kopfüber</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it turned by half</source>
      <translation>Versuch: halb gedreht</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>same each way round</source>
      <translation>in jeder Lage gleich</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>answers differ by {share:.0%} and more</source>
      <translation>Abweichung von {share:.0%} und mehr</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>How far {title}'s answers differ when the photograph is mirrored or turned, at a field of {size} px. It tells where to look again at the original; an error made every way round does not show.</source>
      <translation>Wie weit {title} anders antwortet, wenn die Aufnahme gespiegelt oder gedreht wird, bei einem Bildfeld von {size} px. Das sagt, wo das Original noch einmal anzusehen ist; ein Fehler, der in jeder Lage entsteht, zeigt sich nicht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>The photograph has no lit field to work on.</source>
      <translation>Die Aufnahme hat kein ausgeleuchtetes Bildfeld, an dem sich arbeiten ließe.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>the model</source>
      <translation>das Modell</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/illumination_division.py" />
      <source>Evening the light</source>
      <translation>Licht wird ausgeglichen</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/mitra.py" />
      <source>Taking the cataract away</source>
      <translation>Katarakt wird herausgerechnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/retinex.py" />
      <source>Parting light and reflectance</source>
      <translation>Licht und Reflexion werden getrennt</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>Drawing the uncertainty</source>
      <translation>Unsicherheit wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>Looking at the whole photograph</source>
      <translation>Ganze Aufnahme wird betrachtet</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>sure</source>
      <translation>sicher</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>expects errors of {share:.0%} and more</source>
      <translation>erwartet Fehler von {share:.0%} und mehr</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>How large an error RV-Net expects of itself, learnt from drawn faults. It tells where to look again at the original, not what is wrong there.</source>
      <translation>Wie groß der Fehler ist, den RV-Net von sich erwartet, gelernt an künstlich erzeugten Bildfehlern. Das sagt, wo das Original noch einmal anzusehen ist, nicht, was dort falsch ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>A tile is a multiple of {multiple} px and at least 128 px.</source>
      <translation>Eine Kachel ist ein Vielfaches von {multiple} px und mindestens 128 px groß.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/tiled.py" />
      <source>A tile is a multiple of {multiple} px and at least {size} px.</source>
      <translation>Eine Kachel ist ein Vielfaches von {multiple} px und mindestens {size} px groß.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/tiled.py" />
      <source>Removing noise</source>
      <translation>Rauschen wird entfernt</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/unsharp_mask.py" />
      <source>Sharpening</source>
      <translation>Wird geschärft</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/xiong.py" />
      <source>Taking scattered light away</source>
      <translation>Streulicht wird entfernt</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/zhou.py" />
      <source>Lifting light, then contrast</source>
      <translation>Licht, dann Kontrast wird angehoben</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>the file's pixel spacing</source>
      <translation>Pixelabstand der Datei</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>axial length</source>
      <translation>Achsenlänge</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>The line of a scale has a length above 0.</source>
      <translation>Die Strecke eines Maßstabs hat eine Länge über 0.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>An axial length lies between {shortest:.0f} and {longest:.0f} mm.</source>
      <translation>Eine Achsenlänge liegt zwischen {shortest:.0f} und {longest:.0f} mm.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>A scale is a number above 0.</source>
      <translation>Ein Maßstab ist eine Zahl über 0.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>An uncertainty is a number of 0 or more.</source>
      <translation>Eine Unsicherheit ist eine Zahl von 0 oder mehr.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>JPEG, PNG, TIFF, BMP, JPEG 2000 and DICOM</source>
      <translation>JPEG, PNG, TIFF, BMP, JPEG 2000 und DICOM</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>HEIF or video</source>
      <translation>HEIF oder Video</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: this is not an image file; {supported} are supported.</source>
      <translation>{name}: Dies ist keine Bilddatei; unterstützt werden {supported}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: the file is empty.</source>
      <translation>{name}: Die Datei ist leer.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: {other} files are not supported; {supported} are.</source>
      <translation>{name}: Dateien dieser Art ({other}) werden nicht unterstützt, nur {supported}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: there is not enough memory to open it.</source>
      <translation>{name}: Der Speicher reicht zum Öffnen nicht aus.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: the {kind} file is cut off before its end.</source>
      <translation>{name}: Die Datei ({kind}) ist vor ihrem Ende abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: the {kind} file is damaged or of a kind that is not supported.</source>
      <translation>{name}: Die Datei ({kind}) ist beschädigt oder von einer Art, die nicht unterstützt wird.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>The file does not say what its channels are: they are read as grey.</source>
      <translation>Die Datei gibt nicht an, was ihre Kanäle sind: Sie werden als Grau gelesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>The file does not say what its channels are: they are read as red, green and blue.</source>
      <translation>Die Datei gibt nicht an, was ihre Kanäle sind: Sie werden als Rot, Grün und Blau gelesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: a channel of the kind {kind} is not supported.</source>
      <translation>{name}: Ein Kanal der Art {kind} wird nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: {count} channels are not supported.</source>
      <translation>{name}: {count} Kanäle werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: signed pixels are not supported.</source>
      <translation>{name}: Pixel mit Vorzeichen werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: channels of unequal depth are not supported.</source>
      <translation>{name}: Kanäle unterschiedlicher Farbtiefe werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: {bits}-bit pixels are not supported; up to 16 bits are.</source>
      <translation>{name}: Pixel mit {bits} Bit werden nicht unterstützt, nur bis 16 Bit.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>the kind {number}</source>
      <translation>Art {number}</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: colours of {what} are not supported in JPEG 2000; RGB, YCbCr and grey are.</source>
      <translation>{name}: Farben dieser Art ({what}) werden in JPEG 2000 nicht unterstützt, nur RGB, YCbCr und Grau.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: JPEG 2000 colours other than RGB and grey are not supported.</source>
      <translation>{name}: Andere Farben als RGB und Grau werden in JPEG 2000 nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: {count} colour channels are not supported.</source>
      <translation>{name}: {count} Farbkanäle werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>The file holds further pictures behind the first one, which is used.</source>
      <translation>Die Datei enthält hinter dem ersten Bild weitere; das erste wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>Colours of 5 or 6 bits a channel were widened to 8.</source>
      <translation>Farben mit 5 oder 6 Bit je Kanal wurden auf 8 erweitert.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>{name}: pixels of the kind {mode} are not supported.</source>
      <translation>{name}: Pixel der Art {mode} werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>{name}: lossless JPEG files are not supported; baseline ones are.</source>
      <translation>{name}: Verlustfreie JPEG-Dateien werden nicht unterstützt, nur Baseline-Dateien.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>{name}: JPEG files of {bits} bits are not supported.</source>
      <translation>{name}: JPEG-Dateien mit {bits} Bit werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_png.py" />
      <source>One colour that the file calls transparent is shown as it is.</source>
      <translation>Eine Farbe, die die Datei transparent nennt, wird gezeigt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>The file holds floating-point numbers; results are kept at 16 bits.</source>
      <translation>Die Datei enthält Gleitkommazahlen; Ergebnisse werden mit 16 Bit gespeichert.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>White is 0 in the file: its numbers were reversed.</source>
      <translation>Weiß ist in der Datei 0: Die Zahlen wurden umgekehrt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>A small copy or mask of the picture in the file was left out.</source>
      <translation>Eine kleine Kopie oder Maske des Bildes in der Datei wurde übergangen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>The file's list of further pictures is damaged; only those before are counted.</source>
      <translation>Das Verzeichnis weiterer Bilder in der Datei ist beschädigt; nur die davor werden gezählt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>The file says that its {stored}-bit numbers mean {bits} bits, read as such.</source>
      <translation>Laut Datei bedeuten ihre Zahlen von {stored} Bit {bits} Bit; so wurden sie gelesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>{name}: some of its floating-point numbers are not finite.</source>
      <translation>{name}: Einige ihrer Gleitkommazahlen sind nicht endlich.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>{name}: floating-point numbers from {low:.4g} to {high:.4g} are no picture; 0 to 1, 0 to 255 and 0 to 65535 are supported.</source>
      <translation>{name}: Gleitkommazahlen von {low:.4g} bis {high:.4g} ergeben kein Bild; unterstützt werden 0 bis 1, 0 bis 255 und 0 bis 65535.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>Its numbers were divided by {full:.0f}.</source>
      <translation>Die Zahlen der Datei wurden durch {full:.0f} geteilt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>Its numbers below 0 or above {full:.0f} were cut off there.</source>
      <translation>Zahlen der Datei unter 0 oder über {full:.0f} wurden dort abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The file holds grey values alone: red, green and blue are the same.</source>
      <translation>Die Datei enthält nur Grauwerte: Rot, Grün und Blau sind gleich.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Colours from a palette were converted to RGB.</source>
      <translation>Farben aus einer Palette wurden in RGB umgewandelt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>CMYK ink values were converted to RGB; colours may differ from the original.</source>
      <translation>CMYK-Druckfarbwerte wurden in RGB umgewandelt; Farben können vom Original abweichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>YCbCr values were converted to RGB.</source>
      <translation>YCbCr-Werte wurden in RGB umgewandelt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>A further channel of unknown meaning was left out.</source>
      <translation>Ein weiterer Kanal unbekannter Bedeutung wurde übergangen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The alpha channel, opaque everywhere, was left out.</source>
      <translation>Der Alphakanal, überall undurchsichtig, wurde übergangen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Transparent parts were laid on black.</source>
      <translation>Durchsichtige Teile wurden auf Schwarz gelegt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The file holds {frames} pictures; number {frame} is used.</source>
      <translation>Die Datei enthält {frames} Bilder; Nummer {frame} wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Turned upright, as the file's orientation tag ({orientation}) says.</source>
      <translation>Aufrecht gedreht, wie es die Ausrichtungsangabe der Datei ({orientation}) vorgibt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: {width} x {height} pixels are too many; the limit is {most} megapixels and {side} a side.</source>
      <translation>{name}: {width} x {height} Pixel sind zu viele; die Grenze liegt bei {most} Megapixeln und {side} je Seite.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: {width} x {height} pixels are too few; at least {side} x {side} are needed.</source>
      <translation>{name}: {width} x {height} Pixel sind zu wenige; nötig sind mindestens {side} x {side}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: {width} x {height} pixels of this kind would take more than {size} GB of memory; about {most} megapixels are possible.</source>
      <translation>{name}: {width} x {height} Pixel dieser Art würden mehr als {size} GB Speicher belegen; möglich sind etwa {most} Megapixel.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: the file holds 1 picture; there is no number {frame}.</source>
      <translation>{name}: Die Datei enthält 1 Bild; eine Nummer {frame} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: the file holds {frames} pictures; there is no number {frame}.</source>
      <translation>{name}: Die Datei enthält {frames} Bilder; eine Nummer {frame} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The file holds {frames} pictures; the first one is used.</source>
      <translation>Die Datei enthält {frames} Bilder; das erste wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Numbers of 1 bit were widened to 8 bits.</source>
      <translation>Zahlen von 1 Bit wurden auf 8 Bit erweitert.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Numbers of {bits} bits were widened to 8 bits.</source>
      <translation>Zahlen von {bits} Bit wurden auf 8 Bit erweitert.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>this is a DICOMDIR, a list of DICOM files. Open it in the window, or name the files themselves.</source>
      <translation>Dies ist ein DICOMDIR, eine Liste von DICOM-Dateien. Öffnen Sie es im Fenster, oder nennen Sie die Dateien selbst.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>this is a report (Encapsulated PDF), not a photograph.</source>
      <translation>Dies ist ein Bericht (Encapsulated PDF), keine Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>The file holds {count} pictures; this is number {shown}.</source>
      <translation>Die Datei enthält {count} Bilder; dies ist Nummer {shown}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>{name}: the DICOM file is damaged or of a kind that is not supported.</source>
      <translation>{name}: Die DICOM-Datei ist beschädigt oder von einer Art, die nicht unterstützt wird.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_colour.py" />
      <source>The colours look pink or violet: the file says {read_as}, but read as {instead} they look like those of a fundus.</source>
      <translation>Die Farben wirken rosa oder violett: Die Datei gibt {read_as} an, aber als {instead} gelesen sehen sie wie die eines Fundus aus.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_colour.py" />
      <source>The colours look green: the file says {read_as}, but read as {instead} they look like those of a fundus.</source>
      <translation>Die Farben wirken grün: Die Datei gibt {read_as} an, aber als {instead} gelesen sehen sie wie die eines Fundus aus.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>{name}: the DICOM file is cut off before its end.</source>
      <translation>{name}: Die DICOM-Datei ist vor ihrem Ende abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>The file does not say its transfer syntax; it was told from its bytes.</source>
      <translation>Die Datei gibt ihre Transfersyntax nicht an; sie wurde aus den Bytes erschlossen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>The file has no DICOM preamble.</source>
      <translation>Die Datei hat keine DICOM-Präambel.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>{name}: the deflated DICOM file grows beyond {size} GB.</source>
      <translation>{name}: Die mit Deflate gepackte DICOM-Datei wächst über {size} GB hinaus.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>{name}: the deflated DICOM file is damaged.</source>
      <translation>{name}: Die mit Deflate gepackte DICOM-Datei ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {count} x {columns} x {rows} pixels of {samples} x {allocated} bit, but there are only {length} bytes of them.</source>
      <translation>{name}: Laut Dateikopf sind es {count} x {columns} x {rows} Pixel mit {samples} x {allocated} Bit, vorhanden sind aber nur {length} Byte.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the DICOM file is cut off, or holds no picture.</source>
      <translation>{name}: Die DICOM-Datei ist abgeschnitten oder enthält kein Bild.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the DICOM object holds floating-point numbers or no picture; photographs of 8 to 16 bits are supported.</source>
      <translation>{name}: Das DICOM-Objekt enthält Gleitkommazahlen oder kein Bild; unterstützt werden Aufnahmen mit 8 bis 16 Bit.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: {samples} values a pixel are not supported; 1 and 3 are.</source>
      <translation>{name}: {samples} Werte je Pixel werden nicht unterstützt, nur 1 und 3.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: {allocated} bits a value are not supported; 8 and 16 are.</source>
      <translation>{name}: {allocated} Bit je Wert werden nicht unterstützt, nur 8 und 16.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the file claims to hold {count} pictures.</source>
      <translation>{name}: Die Datei gibt vor, {count} Bilder zu enthalten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: there is no picture {number}; the file holds one picture.</source>
      <translation>{name}: Ein Bild {number} gibt es nicht; die Datei enthält ein Bild.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: there is no picture {number}; the file holds {count} pictures.</source>
      <translation>{name}: Ein Bild {number} gibt es nicht; die Datei enthält {count} Bilder.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>The transfer syntax says uncompressed, but the pixels are compressed.</source>
      <translation>Die Transfersyntax sagt unkomprimiert, die Pixel sind aber komprimiert.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {said} pictures, but there are {fragments}.</source>
      <translation>{name}: Laut Dateikopf sind es {said} Bilder, vorhanden sind aber {fragments}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the DICOM file is damaged.</source>
      <translation>{name}: Die DICOM-Datei ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {columns} x {rows} pixels, the picture in it of {width} x {height}.</source>
      <translation>{name}: Laut Dateikopf sind es {columns} x {rows} Pixel, im Bild darin aber {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {samples} values a pixel, the picture in it of {found}.</source>
      <translation>{name}: Laut Dateikopf sind es {samples} Werte je Pixel, im Bild darin aber {found}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: {bits} bits a value are not supported.</source>
      <translation>{name}: {bits} Bit je Wert werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>BitsStored (0028,0101) says {stored}, the compressed picture {bits}; the latter counts.</source>
      <translation>BitsStored (0028,0101) sagt {stored}, das komprimierte Bild {bits}; Letzteres gilt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_laterality.py" />
      <source>{name} says {eye}, {against} the other eye; {eye} was taken.</source>
      <translation>{name} sagt {eye}, {against} das andere Auge; übernommen wurde {eye}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>The file's grey values are a negative; they were turned round.</source>
      <translation>Die Grauwerte der Datei sind ein Negativ; sie wurden umgekehrt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>The file's values may be negative; those that are were set to black.</source>
      <translation>Die Werte der Datei können negativ sein; negative wurden auf Schwarz gesetzt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>PhotometricInterpretation (0028,0004) says {said}, the compressed picture {meant}; the latter was read.</source>
      <translation>PhotometricInterpretation (0028,0004) sagt {said}, das komprimierte Bild {meant}; Letzteres wurde gelesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>{name}: its pixels are compressed as JPEG Extended of {stored} bits, which only a decoder under the GPL reads; RetinaView comes without it. Have the archive send it uncompressed or as JPEG 2000.</source>
      <translation>{name}: Die Pixel sind als JPEG Extended mit {stored} Bit komprimiert, das nur ein Decoder unter der GPL liest; RetinaView wird ohne ihn geliefert. Lassen Sie die Datei vom Archiv unkomprimiert oder als JPEG 2000 senden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>{name}: its pixels are compressed as {title}, for which RetinaView has no decoder. Have the archive send it uncompressed or as JPEG 2000.</source>
      <translation>{name}: Die Pixel sind als {title} komprimiert, wofür RetinaView keinen Decoder hat. Lassen Sie die Datei vom Archiv unkomprimiert oder als JPEG 2000 senden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>{name}: its pixels are compressed as {title}; the package {package} that decodes it is not installed.</source>
      <translation>{name}: Die Pixel sind als {title} komprimiert; das Paket {package}, das dies decodiert, ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>The file has no colours that could be read otherwise.</source>
      <translation>Die Datei hat keine Farben, die sich anders lesen ließen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>BitsStored (0028,0101) says {bits}, but values need more; all {allocated} bits were read.</source>
      <translation>BitsStored (0028,0101) sagt {bits}, aber Werte brauchen mehr; alle {allocated} Bit wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>Colours were read as {colour}, as was asked; the file says {said}.</source>
      <translation>Farben wurden wie gewünscht als {colour} gelesen; die Datei sagt {said}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{modality} is not OP, though the object is an ophthalmic photograph.</source>
      <translation>{modality} ist nicht OP, obwohl das Objekt eine ophthalmologische Aufnahme ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{stored} is more than {allocated}.</source>
      <translation>{stored} ist größer als {allocated}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{highest} is not one less than {stored}.</source>
      <translation>{highest} ist nicht um eins kleiner als {stored}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is missing.</source>
      <translation>{keyword} fehlt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is missing; it may be empty, but must be there.</source>
      <translation>{keyword} fehlt; es darf leer sein, muss aber vorhanden sein.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} has a value that DICOM does not know.</source>
      <translation>{keyword} hat einen Wert, den DICOM nicht kennt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is empty.</source>
      <translation>{keyword} ist leer.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is missing, though the picture was compressed with loss.</source>
      <translation>{keyword} fehlt, obwohl das Bild mit Verlust komprimiert wurde.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>Check the eye: declared {declared}, but {basis}, as in {eye}, unless the picture is mirrored.</source>
      <translation>Auge prüfen: angegeben ist {declared}, aber {basis}, wie bei {eye}, es sei denn, das Bild ist gespiegelt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies in the left part of the field</source>
      <translation>die Papille liegt im linken Teil des Bildfelds</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>OD (right eye)</source>
      <translation>OD (rechtes Auge)</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>OS (left eye)</source>
      <translation>OS (linkes Auge)</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>Eye inferred: {eye}, as {basis}, if the picture is not mirrored.</source>
      <translation>Auge erschlossen: {eye}, denn {basis}, falls das Bild nicht gespiegelt ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>The eye fits: declared {declared}, and {basis}.</source>
      <translation>Das Auge passt: angegeben ist {declared}, und {basis}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies left of the fovea</source>
      <translation>die Papille liegt links der Fovea</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies in the right part of the field</source>
      <translation>die Papille liegt im rechten Teil des Bildfelds</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies right of the fovea</source>
      <translation>die Papille liegt rechts der Fovea</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Edited by hand.</source>
      <translation>Von Hand geändert.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>not found in this picture</source>
      <translation>in diesem Bild nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>nothing at a likely distance from the disc</source>
      <translation>nichts in einem wahrscheinlichen Abstand von der Papille</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Optic disc</source>
      <translation>Papille</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Cup</source>
      <translation>Exkavation</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Fovea</source>
      <translation>Fovea</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc centre, y</source>
      <translation>Papillenmitte, y</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc centre, x</source>
      <translation>Papillenmitte, x</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc diameter</source>
      <translation>Papillendurchmesser</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Vertical C/D</source>
      <translation>C/D vertikal</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Fovea, y</source>
      <translation>Fovea, y</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Fovea, x</source>
      <translation>Fovea, x</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc to fovea</source>
      <translation>Papille bis Fovea</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Eye fits (1 yes)</source>
      <translation>Auge passt (1 ja)</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>No optic disc was found in this picture.</source>
      <translation>In diesem Bild wurde keine Papille gefunden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Not found: cup and fovea.</source>
      <translation>Nicht gefunden: Exkavation und Fovea.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Not found: cup.</source>
      <translation>Nicht gefunden: Exkavation.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Not found: fovea.</source>
      <translation>Nicht gefunden: Fovea.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>the disc lies too near the middle to tell</source>
      <translation>die Papille liegt zu nahe an der Mitte, um es zu sagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile ({title}) is applied for display alone; numbers stay as they are.</source>
      <translation>Das Farbprofil der Datei ({title}) wird nur für die Anzeige angewendet; Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile is of grey or ink values and is not applied.</source>
      <translation>Das Farbprofil der Datei gilt für Grau- oder Druckfarbwerte und wird nicht angewendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile is applied for display alone; numbers stay as they are.</source>
      <translation>Das Farbprofil der Datei wird nur für die Anzeige angewendet; Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile cannot be used and is not applied.</source>
      <translation>Das Farbprofil der Datei ist nicht verwendbar und wird nicht angewendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/geodesic.py" />
      <source>Preparing paths from the start</source>
      <translation>Wege vom Anfang aus werden vorbereitet</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>inferred from the file name</source>
      <translation>aus dem Dateinamen erschlossen</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>as you said</source>
      <translation>von Hand angegeben</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>You say {eye}, but the file says {other}: check the eye.</source>
      <translation>Sie geben {eye} an, die Datei aber {other}: Prüfen Sie das Auge.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>You say {eye}, but its name says {other}: check the eye.</source>
      <translation>Sie geben {eye} an, der Dateiname aber {other}: Prüfen Sie das Auge.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>You say {eye}, but the file says {other} and its name says {other}: check the eye.</source>
      <translation>Sie geben {eye} an, die Datei aber {other} und der Dateiname {other}: Prüfen Sie das Auge.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>The file says {eye}, but its name says {other}: check the eye.</source>
      <translation>Die Datei gibt {eye} an, der Dateiname aber {other}: Prüfen Sie das Auge.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the mask is {width} x {height} pixels, the photograph {right_width} x {right_height}.</source>
      <translation>{name}: Die Maske hat {width} x {height} Pixel, die Aufnahme {right_width} x {right_height}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the mask marks no field of view.</source>
      <translation>{name}: Die Maske markiert kein Bildfeld.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the file cannot be read.</source>
      <translation>{name}: Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: this is a folder, not a photograph.</source>
      <translation>{name}: Dies ist ein Ordner, keine Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: this is not a file.</source>
      <translation>{name}: Dies ist keine Datei.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the file is larger than {size} GB.</source>
      <translation>{name}: Die Datei ist größer als {size} GB.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: there is no such file.</source>
      <translation>{name}: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: there is no permission to read it.</source>
      <translation>{name}: Es fehlt die Berechtigung, sie zu lesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>no disc is known: find or draw it for disc diameters</source>
      <translation>keine Papille bekannt: für Papillendurchmesser finden lassen oder einzeichnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>optic disc</source>
      <translation>Papille</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>disc areas</source>
      <translation>Papillenflächen</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>an angle needs two arms</source>
      <translation>ein Winkel braucht zwei Schenkel</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>calibrated by {source}</source>
      <translation>kalibriert durch {source}</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>calibrated by {source}, uncertainty not stated</source>
      <translation>kalibriert durch {source}, Unsicherheit nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>low contrast</source>
      <translation>geringer Kontrast</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>small or off-centre field</source>
      <translation>kleines oder dezentriertes Bildfeld</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>artefacts</source>
      <translation>Artefakte</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Blur</source>
      <translation>Unschärfe</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Uneven light</source>
      <translation>Ungleichmäßiges Licht</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Low contrast</source>
      <translation>Geringer Kontrast</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Small or off-centre field</source>
      <translation>Kleines oder dezentriertes Bildfeld</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Artefacts</source>
      <translation>Artefakte</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>out of focus</source>
      <translation>unscharf</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>hazy, with too little contrast</source>
      <translation>verschleiert, mit zu wenig Kontrast</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>part of the field is cut off</source>
      <translation>ein Teil des Bildfelds ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>spots, lashes or reflections cover it</source>
      <translation>von Flecken, Wimpern oder Reflexen verdeckt</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the upper half.</source>
      <translation>Zuerst neu aufnehmen: {fault} in der oberen Hälfte.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the lower half.</source>
      <translation>Zuerst neu aufnehmen: {fault} in der unteren Hälfte.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} on the left side of the picture.</source>
      <translation>Zuerst neu aufnehmen: {fault} auf der linken Seite des Bildes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} on the right side of the picture.</source>
      <translation>Zuerst neu aufnehmen: {fault} auf der rechten Seite des Bildes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the temporal half.</source>
      <translation>Zuerst neu aufnehmen: {fault} in der temporalen Hälfte.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the nasal half.</source>
      <translation>Zuerst neu aufnehmen: {fault} in der nasalen Hälfte.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>unevenly lit</source>
      <translation>ungleichmäßig ausgeleuchtet</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>too bright</source>
      <translation>zu hell</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>too dark</source>
      <translation>zu dunkel</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/region.py" />
      <source>The region {region} does not lie in the photograph ({width} x {height} px).</source>
      <translation>Der Bereich {region} liegt nicht in der Aufnahme ({width} x {height} px).</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/region.py" />
      <source>The region {region} shows none of the field.</source>
      <translation>Der Bereich {region} zeigt nichts vom Bildfeld.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The two photographs could not be laid on each other: they share too little that can be told apart. They stand side by side as they are.</source>
      <translation>Die beiden Aufnahmen ließen sich nicht aufeinanderlegen: Sie haben zu wenig Unterscheidbares gemeinsam. Sie stehen nebeneinander, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The two photographs could not be laid on each other with certainty: their vessels do not match. They stand side by side as they are.</source>
      <translation>Die beiden Aufnahmen ließen sich nicht sicher aufeinanderlegen: Die Gefäße passen nicht zueinander. Sie stehen nebeneinander, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The two photographs show too little of the same part of the eye to be laid on each other. They stand side by side as they are.</source>
      <translation>Die beiden Aufnahmen zeigen zu wenig vom selben Teil des Auges, um aufeinandergelegt zu werden. Sie stehen nebeneinander, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The vessels of both photographs lie on each other; they share {share:.0%} of a field.</source>
      <translation>Die Gefäße beider Aufnahmen liegen aufeinander; gemeinsam sind ihnen {share:.0%} eines Bildfelds.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>Looking for points that both show</source>
      <translation>Punkte, die beide zeigen, werden gesucht</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>Checking whether the vessels lie on each other</source>
      <translation>Es wird geprüft, ob die Gefäße aufeinanderliegen</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>Looking for vessels</source>
      <translation>Gefäße werden gesucht</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/scratch.py" />
      <source>The temporary folder ({folder}) has no room for a picture of this size ({size:.1f} GB). Free some space, or choose a region.</source>
      <translation>Der temporäre Ordner ({folder}) hat keinen Platz für ein Bild dieser Größe ({size:.1f} GB). Schaffen Sie Platz, oder wählen Sie einen Bereich.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit complex pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}: Komplexe Pixel mit {bits} Bit werden nicht unterstützt, nur 8 bis 16 Bit und Gleitkomma.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>a mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>a raw sensor</source>
      <translation>Sensor-Rohdaten</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}: Pixel mit {bits} Bit werden nicht unterstützt, nur 8 bis 16 Bit und Gleitkomma.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit signed pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}: Pixel mit Vorzeichen mit {bits} Bit werden nicht unterstützt, nur 8 bis 16 Bit und Gleitkomma.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit floating-point pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}: Gleitkommapixel mit {bits} Bit werden nicht unterstützt, nur 8 bis 16 Bit und Gleitkomma.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>JPEG in its old form</source>
      <translation>JPEG in alter Form</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>lossy DNG</source>
      <translation>DNG mit Verlust</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>number {number}</source>
      <translation>Nummer {number}</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: TIFF files compressed as {coded} are not supported; uncompressed, LZW, Deflate, PackBits and JPEG are.</source>
      <translation>{name}: TIFF-Dateien dieser Kompression ({coded}) werden nicht unterstützt, nur unkomprimierte und LZW, Deflate, PackBits und JPEG.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: channels of unequal depth or kind are not supported.</source>
      <translation>{name}: Kanäle unterschiedlicher Farbtiefe oder Art werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: pixels of {what} are not supported; grey, RGB, palette, CMYK and YCbCr are.</source>
      <translation>{name}: Pixel dieser Art ({what}) werden nicht unterstützt, nur Grau, RGB, Palette, CMYK und YCbCr.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {samples} channels are not supported.</source>
      <translation>{name}: {samples} Kanäle werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: inks other than CMYK are not supported.</source>
      <translation>{name}: Andere Druckfarben als CMYK werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: floating-point pixels are supported in grey and RGB alone.</source>
      <translation>{name}: Gleitkommapixel werden nur in Grau und RGB unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: palette and YCbCr pixels are supported at 8 bits alone.</source>
      <translation>{name}: Paletten- und YCbCr-Pixel werden nur mit 8 Bit unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: CMYK and YCbCr pixels need at least 8 bits.</source>
      <translation>{name}: CMYK- und YCbCr-Pixel brauchen mindestens 8 Bit.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: YCbCr pixels in planes of unequal size are not supported.</source>
      <translation>{name}: YCbCr-Pixel in Ebenen unterschiedlicher Größe werden nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/vessel_graph_join.py" />
      <source>Joining gaps</source>
      <translation>Lücken werden verbunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/working_pair.py" />
      <source>The lit field is too small to compare the pictures.</source>
      <translation>Das ausgeleuchtete Bildfeld ist zu klein, um die Bilder zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/working_pair.py" />
      <source>The two pictures show frames of different shape.</source>
      <translation>Die beiden Bilder zeigen Rahmen unterschiedlicher Form.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind.py" />
      <source>Distance of the local statistics at a field of 512 px from those of good photographs; lower is nearer.</source>
      <translation>Abstand der örtlichen Statistik bei einem Bildfeld von 512 px von der guter Aufnahmen; kleiner ist näher.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind.py" />
      <source>Blur, haze and noise as the local statistics at a field of 512 px tell them; 0 good, 100 bad.</source>
      <translation>Unschärfe, Schleier und Rauschen, wie die örtliche Statistik bei einem Bildfeld von 512 px sie anzeigt; 0 gut, 100 schlecht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind_parameters.py" />
      <source>{name}: cannot be read ({reason}).</source>
      <translation>{name}: lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind_parameters.py" />
      <source>{name}: this is no parameter file of {measure}.</source>
      <translation>{name}: Dies ist keine Parameterdatei für {measure}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/brightness.py" />
      <source>The fundus is too small to measure.</source>
      <translation>Der Fundus ist zu klein zum Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/brisque.py" />
      <source>The field has no structure to measure.</source>
      <translation>Das Bildfeld hat keine Struktur zum Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/detail_ratio.py" />
      <source>The reference picture has no detail to compare with.</source>
      <translation>Das Vergleichsbild hat keine Einzelheiten zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/light_unevenness.py" />
      <source>The fundus is black: its light cannot be measured.</source>
      <translation>Der Fundus ist schwarz: Sein Licht lässt sich nicht messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/niqe.py" />
      <source>The field is too small or too empty for NIQE.</source>
      <translation>Das Bildfeld ist zu klein oder zu leer für NIQE.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Measured on a copy with a field of {size} px.</source>
      <translation>Gemessen an einer Kopie mit einem Bildfeld von {size} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Mean grey inside the field, of full intensity.</source>
      <translation>Mittleres Grau im Bildfeld, als Anteil der vollen Intensität.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Spread of the smoothed brightness over its mean; lower is more even.</source>
      <translation>Streuung der geglätteten Helligkeit, geteilt durch ihren Mittelwert; kleiner ist gleichmäßiger.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Sharpness</source>
      <translation>Schärfe</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Variance of the Laplacian of green, times 10 000; noise counts as detail.</source>
      <translation>Varianz des Laplace-Operators im Grün, mal 10 000; Rauschen zählt als Einzelheit.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Entropy</source>
      <translation>Entropie</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Spread of the grey levels inside the field, 0 to 8.</source>
      <translation>Streuung der Graustufen im Bildfeld, 0 bis 8.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>bits</source>
      <translation>Bit</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/noise_sigma.py" />
      <source>levels</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/noise_sigma.py" />
      <source>Standard deviation of the finest grain inside the field, in 8-bit grey levels: {red:.1f} red, {green:.1f} green, {blue:.1f} blue; shown is the middle one. Grain that the camera or JPEG has smoothed counts for less than it was.</source>
      <translation>Standardabweichung des feinsten Korns im Bildfeld, in 8-Bit-Graustufen: {red:.1f} Rot, {green:.1f} Grün, {blue:.1f} Blau; gezeigt ist der mittlere Wert. Korn, das Kamera oder JPEG geglättet haben, zählt weniger, als es war.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/noise_sigma.py" />
      <source>Noise sigma</source>
      <translation>Rausch-Sigma</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>The shapes are of different size: {shape} and {truth_shape}.</source>
      <translation>Die Formen sind unterschiedlich groß: {shape} und {truth_shape}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>There is no shape to compare with.</source>
      <translation>Es gibt keine Form zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>There is no disc to measure the cup against.</source>
      <translation>Es gibt keine Papille, an der sich die Exkavation messen ließe.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>There is no shape to find the centre of.</source>
      <translation>Es gibt keine Form, deren Mitte sich finden ließe.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/planes.py" />
      <source>Pictures of different sizes cannot be compared ({first} and {second} pixels).</source>
      <translation>Bilder unterschiedlicher Größe lassen sich nicht vergleichen ({first} und {second} Pixel).</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/planes.py" />
      <source>The field mask is not of the pictures' size.</source>
      <translation>Die Maske des Bildfelds hat nicht die Größe der Bilder.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/planes.py" />
      <source>The field of view is empty: there is nothing to compare.</source>
      <translation>Das Bildfeld ist leer: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/s3.py" />
      <source>The field is too small to measure its sharpness.</source>
      <translation>Das Bildfeld ist zu klein, um seine Schärfe zu messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/scene_statistics.py" />
      <source>A field of less than {size} px is too small to measure.</source>
      <translation>Ein Bildfeld von weniger als {size} px ist zu klein zum Messen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/spot_contrast.py" />
      <source>No spot lies inside the field of view.</source>
      <translation>Kein Fleck liegt im Bildfeld.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/ssim.py" />
      <source>The pictures are too small to compare their structure.</source>
      <translation>Die Bilder sind zu klein, um ihre Struktur zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/structure.py" />
      <source>No vessel was found in the original.</source>
      <translation>Im Original wurde kein Gefäß gefunden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>the disc was not found in this picture</source>
      <translation>die Papille wurde in diesem Bild nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>no vessels were found</source>
      <translation>es wurden keine Gefäße gefunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Vessel trees</source>
      <translation>Gefäßbäume</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Gaps joined</source>
      <translation>Verbundene Lücken</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Broken segments</source>
      <translation>Unterbrochene Abschnitte</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Length of vessels</source>
      <translation>Gefäßlänge</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Tortuosity (arc/chord)</source>
      <translation>Tortuosität (Bogen/Sehne)</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Mean vessel width</source>
      <translation>Mittlere Gefäßbreite</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/vessel_measures.py" />
      <source>The vessel maps and the field are not of one size.</source>
      <translation>Die Gefäßkarten und das Bildfeld sind nicht gleich groß.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/vessel_measures.py" />
      <source>The field holds no drawn vessels to compare with, or nothing else.</source>
      <translation>Das Bildfeld enthält keine eingezeichneten Gefäße zum Vergleichen oder nichts anderes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/perceptual.py" />
      <source>{path}: this is no safetensors file of VGG-16.</source>
      <translation>{path}: Dies ist keine safetensors-Datei von VGG-16.</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>an OCT scan</source>
      <translation>ein OCT-Scan</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a fluorescein angiogram</source>
      <translation>ein Fluoreszenzangiogramm</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a red-free or grey photograph</source>
      <translation>eine rotfreie oder graue Aufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a slit-lamp photograph</source>
      <translation>eine Spaltlampenaufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a screenshot or a document</source>
      <translation>ein Bildschirmfoto oder ein Dokument</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>an ultra-widefield picture</source>
      <translation>ein Ultraweitwinkel-Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a picture of something else</source>
      <translation>ein Bild von etwas anderem</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{title}: its card cannot show {show}.</source>
      <translation>{title}: Die Modellkarte kann {show} nicht zeigen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>Following light and colour</source>
      <translation>Licht und Farbe werden nachgebildet</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{title}: this map compares two pictures and was given one.</source>
      <translation>{title}: Diese Karte vergleicht zwei Bilder und erhielt nur eines.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>follows from light and focus</source>
      <translation>folgt aus Licht und Schärfe</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{share:.0%} contrast and more unexplained</source>
      <translation>Kontrast ab {share:.0%} unerklärt</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>Structure that one of the two pictures has and the other does not explain by light, colour, tone or focus, compared at a field of {size} px. Look at the original there; noise that was taken out shows too.</source>
      <translation>Struktur, die eines der beiden Bilder hat und das andere nicht durch Licht, Farbe, Tonwert oder Schärfe erklärt, verglichen bei einem Bildfeld von {size} px. Dort das Original ansehen; auch entferntes Rauschen zeigt sich.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>same light and colour</source>
      <translation>gleiches Licht, gleiche Farbe</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>changed by {share:.0%} and more</source>
      <translation>um {share:.0%} und mehr geändert</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>How far slow light and colour differ between original and processed picture. This is what an enhancement is meant to change.</source>
      <translation>Wie weit langsame Verläufe von Licht und Farbe zwischen Original und bearbeitetem Bild abweichen. Das ist es, was eine Verbesserung ändern soll.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{title}: {problem}</source>
      <translation>{title}: {problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Outlining disc and cup</source>
      <translation>Papille und Exkavation werden umrandet</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Preparing the field</source>
      <translation>Bildfeld wird vorbereitet</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Looking for the disc</source>
      <translation>Papille wird gesucht</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Disc, cup and fovea of the {picture}, found on a field of {size} px by the brightest spot where vessels come together; no outline was learnt.</source>
      <translation>Papille, Exkavation und Fovea ({picture}), gefunden bei einem Bildfeld von {size} px anhand des hellsten Flecks, wo Gefäße zusammenlaufen; kein Umriss wurde gelernt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Disc, cup and fovea of the {picture}, found on a field of {size} px by two small networks, outlines as ellipses.</source>
      <translation>Papille, Exkavation und Fovea ({picture}), gefunden bei einem Bildfeld von {size} px durch zwei kleine Netze, Umrisse als Ellipsen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>{title}: the lit field is missing or too small to find a disc in.</source>
      <translation>{title}: Das ausgeleuchtete Bildfeld fehlt oder ist zu klein, um darin eine Papille zu finden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>kept</source>
      <translation>erhalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>gone</source>
      <translation>verschwunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>appeared</source>
      <translation>aufgetreten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spot kept</source>
      <translation>Dunkler Fleck erhalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spot gone</source>
      <translation>Dunkler Fleck verschwunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spot appeared</source>
      <translation>Dunkler Fleck aufgetreten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spot kept</source>
      <translation>Heller Fleck erhalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spot gone</source>
      <translation>Heller Fleck verschwunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spot appeared</source>
      <translation>Heller Fleck aufgetreten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spots kept</source>
      <translation>Dunkle Flecken erhalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spots gone</source>
      <translation>Dunkle Flecken verschwunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spots appeared</source>
      <translation>Dunkle Flecken aufgetreten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spots kept</source>
      <translation>Helle Flecken erhalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spots gone</source>
      <translation>Helle Flecken verschwunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spots appeared</source>
      <translation>Helle Flecken aufgetreten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>The original shows no dark spots.</source>
      <translation>Das Original zeigt keine dunklen Flecken.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>The original shows no bright spots.</source>
      <translation>Das Original zeigt keine hellen Flecken.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Looking for spots that came or went</source>
      <translation>Verschwundene und neue Flecken werden gesucht</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>{still} of {found} spots.</source>
      <translation>{still} von {found} Flecken.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Small round spots of original and processed picture, compared at a field of {size} px. A spot may be a lesion, pigment, dust or a reflection: the map says what became of it, not what it is.</source>
      <translation>Kleine runde Flecken von Original und bearbeitetem Bild, verglichen bei einem Bildfeld von {size} px. Ein Fleck kann eine Läsion, Pigment, Staub oder ein Reflex sein: Die Karte sagt, was daraus wurde, nicht, was es ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>not graded</source>
      <translation>nicht eingestuft</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Chance of a colour fundus photograph</source>
      <translation>Wahrscheinlichkeit einer farbigen Fundusaufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>A processed picture is not graded: it would be taken for a better photograph than was taken. See the map of the original.</source>
      <translation>Ein bearbeitetes Bild wird nicht eingestuft: Es würde für eine bessere Aufnahme gehalten, als gemacht wurde. Sehen Sie sich die Karte des Originals an.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Open a colour fundus photograph; this is not graded.</source>
      <translation>Öffnen Sie eine farbige Fundusaufnahme; dies wird nicht eingestuft.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>0 none, 1 nothing can be read</source>
      <translation>0 kein Mangel, 1 nichts ist lesbar</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Chance of {grade}</source>
      <translation>Wahrscheinlichkeit: {grade}</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Drawing the map</source>
      <translation>Karte wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>clear</source>
      <translation>klar</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>poor</source>
      <translation>schlecht</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Grading the photograph</source>
      <translation>Aufnahme wird eingestuft</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>the whole circle is not known</source>
      <translation>der ganze Kreis ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>{title}: its card describes another network.</source>
      <translation>{title}: Die Modellkarte beschreibt ein anderes Netz.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>{title}, of the original: how badly the worst of blur, light, haze and artefacts spoils each place, as a network trained on drawn faults sees it. A coarse map (16 x 16): it shows regions, not edges, and no disease.</source>
      <translation>{title}, Original: wie sehr der schlimmste Mangel (Unschärfe, Licht, Schleier oder Artefakte) jede Stelle beeinträchtigt, wie es ein mit künstlich erzeugten Bildfehlern trainiertes Netz sieht. Eine grobe Karte (16 x 16): Sie zeigt Bereiche, keine Kanten und keine Krankheit.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>{title}: the network gave numbers that mean nothing.</source>
      <translation>{title}: Das Netz lieferte Zahlen ohne Bedeutung.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>Looking for local structure</source>
      <translation>Örtliche Struktur wird gesucht</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>The lit field is too small for a saliency map.</source>
      <translation>Das ausgeleuchtete Bildfeld ist zu klein für eine Auffälligkeitskarte.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>plain</source>
      <translation>glatt</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>structured</source>
      <translation>strukturiert</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>Local saliency (Mahapatra 2017) of the {picture}, computed at a field of {size} px. It shows where the picture has local structure; it explains neither the model nor a disease.</source>
      <translation>Örtliche Auffälligkeit (Mahapatra 2017), {picture}, berechnet bei einem Bildfeld von {size} px. Sie zeigt, wo das Bild örtliche Struktur hat; sie erklärt weder das Modell noch eine Krankheit.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Vessel tree</source>
      <translation>Gefäßbaum</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Broken segment</source>
      <translation>Unterbrochener Abschnitt</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Joined gap</source>
      <translation>Verbundene Lücke</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Following vessels</source>
      <translation>Gefäße werden verfolgt</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Vessels of the {picture}, followed through the vessel map of the same picture; gaps are joined where two ends point at each other and the map has some vessel between them (after Zhao 2019). A joined gap is a likely path, not a vessel seen.</source>
      <translation>Gefäße ({picture}), verfolgt durch die Gefäßkarte desselben Bildes; Lücken werden verbunden, wo zwei Enden aufeinander zeigen und die Karte dazwischen etwas Gefäß enthält (nach Zhao 2019). Eine verbundene Lücke ist ein wahrscheinlicher Weg, kein gesehenes Gefäß.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>field diameters</source>
      <translation>Bildfelddurchmesser</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Of the length of the original's vessels.</source>
      <translation>Anteil an der Länge der Gefäße des Originals.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Centre lines, in diameters of the field.</source>
      <translation>Mittellinien, in Durchmessern des Bildfelds.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>lost</source>
      <translation>verloren</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Comparing the vessels</source>
      <translation>Gefäße werden verglichen</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Thin vessels kept</source>
      <translation>Dünne Gefäße erhalten</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessel agreement (clDice)</source>
      <translation>Gefäßübereinstimmung (clDice)</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessel length, original</source>
      <translation>Gefäßlänge, Original</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessel length, processed</source>
      <translation>Gefäßlänge, bearbeitet</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessels found in the original and in the processed picture by {finder}, compared at a field of {size} px. What the finder misses in one of them counts as lost or new too: look at both pictures.</source>
      <translation>Gefäße, die {finder} im Original und im bearbeiteten Bild gefunden hat, verglichen bei einem Bildfeld von {size} px. Was dabei in einem von ihnen verfehlt wird, zählt ebenfalls als verloren oder neu: Sehen Sie sich beide Bilder an.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>{title}: there is no vessel map of the original picture.</source>
      <translation>{title}: Es gibt keine Gefäßkarte des Originalbilds.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>{title}: there is no vessel map of the processed picture.</source>
      <translation>{title}: Es gibt keine Gefäßkarte des bearbeiteten Bildes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>{title}: the threshold in its card is no number.</source>
      <translation>{title}: Der Schwellenwert in der Modellkarte ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Bringing the vessels to full size</source>
      <translation>Gefäße werden auf volle Größe gebracht</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>no vessel</source>
      <translation>kein Gefäß</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>vessel</source>
      <translation>Gefäß</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Vessel probability by {label} on the {picture}, read at a field of {side} px. Faint vessels may be missing; arteries and veins are not told apart.</source>
      <translation>Gefäßwahrscheinlichkeit nach {label} ({picture}), ausgewertet bei einem Bildfeld von {side} px. Schwache Gefäße können fehlen; Arterien und Venen werden nicht unterschieden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Vessels, share of the field</source>
      <translation>Gefäße, Anteil am Bildfeld</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Vessel threshold</source>
      <translation>Gefäßschwelle</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Least probability that counts as vessel; fixed on training data.</source>
      <translation>Kleinste Wahrscheinlichkeit, die als Gefäß zählt; an Trainingsdaten festgelegt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Provenance (attached to this file as JSON)</source>
      <translation>Herkunft (dieser Datei als JSON beigefügt)</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Same crop and size, area-averaged from {size}</source>
      <translation>Gleicher Ausschnitt, gleiche Größe, flächengemittelt aus {size}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Area-averaged from {size}</source>
      <translation>Flächengemittelt aus {size}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Warnings</source>
      <translation>Warnungen</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/by_hand.py" />
      <source>Measured by hand, in pixels of the original</source>
      <translation>Von Hand gemessen, in Pixeln des Originals</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/by_hand.py" />
      <source>not drawn</source>
      <translation>nicht eingezeichnet</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/by_hand.py" />
      <source>ORIGINAL, with what was drawn</source>
      <translation>ORIGINAL mit dem Eingezeichneten</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>dark spot gone</source>
      <translation>dunkler Fleck verschwunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>dark spot appeared</source>
      <translation>dunkler Fleck aufgetreten</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>bright spot gone</source>
      <translation>heller Fleck verschwunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>bright spot appeared</source>
      <translation>heller Fleck aufgetreten</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>Marked: {places}.</source>
      <translation>Markiert: {places}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/contact.py" />
      <source>no picture is kept</source>
      <translation>kein Bild aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/contact.py" />
      <source>1 photograph, small: for orientation alone.</source>
      <translation>1 Aufnahme, klein: nur zur Übersicht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/contact.py" />
      <source>{count} photographs, small: for orientation alone.</source>
      <translation>{count} Aufnahmen, klein: nur zur Übersicht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>the original</source>
      <translation>das Original</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>the processed picture</source>
      <translation>das bearbeitete Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>quality of the original</source>
      <translation>Qualität des Originals</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>numbers of what the model changed</source>
      <translation>Zahlen dessen, was das Modell geändert hat</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>numbers of both pictures</source>
      <translation>Zahlen beider Bilder</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>what was measured by hand</source>
      <translation>was von Hand gemessen wurde</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>The patient is named by {name} alone.</source>
      <translation>Nur {name} nennt den Patienten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{title} {version}, id {id}</source>
      <translation>{title} {version}, ID {id}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>no weights</source>
      <translation>keine Gewichte</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{share:.0f} % of the model's change</source>
      <translation>{share:.0f} % der Änderung des Modells</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Eye not stated</source>
      <translation>Auge nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>weights sha256 {sha256}</source>
      <translation>Gewichte sha256 {sha256}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>map “{title}”</source>
      <translation>Karte „{title}“</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>numbers “{title}”</source>
      <translation>Zahlen zu „{title}“</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{count} tiles of {size} px</source>
      <translation>{count} Kacheln von {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Photograph</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>region {region}</source>
      <translation>Bereich {region}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{size}, {depth} bit · sha256 of its pixels {sha256}</source>
      <translation>{size}, {depth} Bit · sha256 der Pixel {sha256}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Made with</source>
      <translation>Erstellt mit</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Left out</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{parts} (by choice)</source>
      <translation>{parts} (so gewählt)</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Patient ID</source>
      <translation>Patienten-ID</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Shown: {width} x {height} px from {x}, {y}</source>
      <translation>Gezeigt: {width} x {height} px ab {x}, {y}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Enlarged {times} times: {times} px stand for one</source>
      <translation>{times}-fach vergrößert: {times} px stehen für eines</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>whole picture at once</source>
      <translation>ganzes Bild auf einmal</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>model saw {size} px</source>
      <translation>Modell sah {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>detail at {size} px</source>
      <translation>Details bei {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>overlap {size} px</source>
      <translation>Überlappung {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Eye ({basis})</source>
      <translation>Auge ({basis})</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/findings.py" />
      <source>Vessels kept / lost / new</source>
      <translation>Gefäße erhalten / verloren / neu</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/findings.py" />
      <source>no colour fundus photograph</source>
      <translation>keine farbige Fundusaufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/findings.py" />
      <source>looks like {kind}</source>
      <translation>sieht aus wie {kind}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/heading.py" />
      <source>Operator: {name}</source>
      <translation>Bediener: {name}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the drawing is damaged. Choose another file.</source>
      <translation>{name}: Die Zeichnung ist beschädigt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the drawing takes pictures from other files. Choose one that holds them.</source>
      <translation>{name}: Die Zeichnung bezieht Bilder aus anderen Dateien. Wählen Sie eine, die sie enthält.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: a logo has at most {most} MB. Choose a smaller file.</source>
      <translation>{name}: Ein Logo hat höchstens {most} MB. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the logo is no longer there. Choose it again, or none.</source>
      <translation>{name}: Das Logo ist nicht mehr da. Wählen Sie es noch einmal oder keines.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the logo cannot be read. Choose it again.</source>
      <translation>{name}: Das Logo lässt sich nicht lesen. Wählen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: a logo is a PNG, JPEG or SVG file. Choose another file.</source>
      <translation>{name}: Ein Logo ist eine PNG-, JPEG- oder SVG-Datei. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the logo is damaged. Choose another file.</source>
      <translation>{name}: Das Logo ist beschädigt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: a logo has at most {most} px along a side. Choose a smaller picture.</source>
      <translation>{name}: Ein Logo hat höchstens {most} px je Seite. Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/pair.py" />
      <source>{one} and {other} are the same photograph: a report on a pair takes two.</source>
      <translation>{one} und {other} sind dieselbe Aufnahme: Ein Bericht über ein Paar braucht zwei.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/pair.py" />
      <source>{one} and {other} are of different patients, by what the files say: one report is on one patient.</source>
      <translation>{one} und {other} sind nach den Angaben der Dateien von verschiedenen Patienten: Ein Bericht gilt einem Patienten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Fundus photograph report</source>
      <translation>Bericht zur Fundusaufnahme</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Always there: what the picture is for and not for, the word PROCESSED, the model and its version, the verdict, warnings and provenance. The record in the file says what was left out.</source>
      <translation>Immer enthalten: wofür das Bild bestimmt ist und wofür nicht, das Wort BEARBEITET, das Modell und seine Version, das Urteil, Warnungen und Herkunft. Das Protokoll in der Datei sagt, was weggelassen wurde.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A processed picture is never shown without its original.</source>
      <translation>Ein bearbeitetes Bild wird nie ohne sein Original gezeigt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>The original</source>
      <translation>Das Original</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>The processed picture</source>
      <translation>Das bearbeitete Bild</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Numbers of what the model changed</source>
      <translation>Zahlen dessen, was das Modell geändert hat</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Numbers of both pictures</source>
      <translation>Zahlen beider Bilder</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>What was measured by hand</source>
      <translation>Was von Hand gemessen wurde</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A title has at most {most} letters.</source>
      <translation>Ein Titel hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A clinic has at most {most} letters.</source>
      <translation>Der Name der Klinik hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>An operator has at most {most} letters.</source>
      <translation>Der Name des Bedieners hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A comment has at most {most} letters.</source>
      <translation>Ein Kommentar hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>the record of how it was made is broken: {problem}.</source>
      <translation>Das Protokoll der Entstehung ist fehlerhaft: {problem}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>its record is of the form {schema}, which this version does not know. Update it.</source>
      <translation>Das Protokoll hat die Form {schema}, die diese Version nicht kennt. Aktualisieren Sie RetinaView.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>it holds no record of RetinaView's.</source>
      <translation>Kein Protokoll von RetinaView enthalten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>the record of how it was made cannot be read; it is damaged.</source>
      <translation>Das Protokoll der Entstehung lässt sich nicht lesen; es ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>Comparing the pictures</source>
      <translation>Bilder werden verglichen</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>Following the vessels</source>
      <translation>Gefäße werden verfolgt</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>No vessel map was made.</source>
      <translation>Es wurde keine Gefäßkarte erstellt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>The vessel map came without a mask.</source>
      <translation>Die Gefäßkarte kam ohne Maske.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the vessels' length is not found again</source>
      <translation>{share:.0%} der Gefäßlänge werden nicht wiedergefunden</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the field, near the {place}, is too blurred, dark or burnt in the original: what shows there now is a guess</source>
      <translation>{share:.0%} des Bildfelds, etwa {place}, sind im Original zu unscharf, dunkel oder überbelichtet: Was dort jetzt zu sehen ist, ist geraten</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the field is too blurred, dark or burnt in the original: what shows there now is a guess</source>
      <translation>{share:.0%} des Bildfelds sind im Original zu unscharf, dunkel oder überbelichtet: Was dort jetzt zu sehen ist, ist geraten</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the original looks like {kind}</source>
      <translation>Das Original sieht aus wie {kind}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the original does not look like a colour fundus photograph</source>
      <translation>Das Original sieht nicht wie eine farbige Fundusaufnahme aus</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>vessels were found that the original does not show, {share:.0%} of its length</source>
      <translation>Es wurden Gefäße gefunden, die das Original nicht zeigt, {share:.0%} seiner Gefäßlänge</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the fine structure changed as light and focus do not explain</source>
      <translation>{share:.0%} der feinen Struktur haben sich über das hinaus geändert, was Licht und Schärfe erklären</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>only {share:.0%} of the original's fine structure comes back from it</source>
      <translation>Nur {share:.0%} der feinen Struktur des Originals lassen sich daraus wiedergewinnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the field is {field} px wide; {model} was made for {size} px and more</source>
      <translation>Das Bildfeld ist {field} px breit; {model} ist für {size} px und mehr gemacht</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the field is {field} px wide; {model} was made for {size} px at most</source>
      <translation>Das Bildfeld ist {field} px breit; {model} ist für höchstens {size} px gemacht</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Spots that light, colour and focus do not explain.</source>
      <translation>Flecken, die Licht, Farbe und Schärfe nicht erklären.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Agreement of the two vessel trees, 0 to 1.</source>
      <translation>Übereinstimmung der beiden Gefäßbäume, 0 bis 1.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>{kept} of {found} spots that stand out in the original stand out still.</source>
      <translation>{kept} von {found} Flecken, die im Original hervortreten, treten weiterhin hervor.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Length in the processed picture alone, of the original's.</source>
      <translation>Länge nur im bearbeiteten Bild, als Anteil an der des Originals.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Of the length of the thinnest vessels.</source>
      <translation>Anteil an der Länge der dünnsten Gefäße.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Field compared</source>
      <translation>Verglichenes Bildfeld</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>The rest is burnt or black in one of the pictures: nothing is known of it.</source>
      <translation>Der Rest ist in einem der Bilder überbelichtet oder schwarz: Über ihn ist nichts bekannt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Mean difference of slow light and colour, of full intensity. Expected.</source>
      <translation>Mittlere Differenz langsamer Verläufe von Licht und Farbe, als Anteil der vollen Intensität. Zu erwarten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Fine structure of either picture that the other does not explain.</source>
      <translation>Feine Struktur des einen Bildes, die das andere nicht erklärt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Not readable in the original</source>
      <translation>Im Original nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Field too blurred, dark or burnt to show any fine structure: what the processed picture shows there is a guess.</source>
      <translation>Bildfeld, das zu unscharf, dunkel oder überbelichtet ist, um feine Struktur zu zeigen: Was das bearbeitete Bild dort zeigt, ist geraten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Comes back</source>
      <translation>Wiedergewonnen</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>The original's fine structure found again after bringing the processed picture back to its light and focus.</source>
      <translation>Feine Struktur des Originals, die sich wiederfindet, nachdem das bearbeitete Bild auf dessen Licht und Schärfe zurückgeführt wurde.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>upper left</source>
      <translation>oben links</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>upper right</source>
      <translation>oben rechts</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>lower left</source>
      <translation>unten links</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>lower right</source>
      <translation>unten rechts</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>upper edge</source>
      <translation>am oberen Rand</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>lower edge</source>
      <translation>am unteren Rand</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>left edge</source>
      <translation>am linken Rand</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>right edge</source>
      <translation>am rechten Rand</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 dark spot of the original is gone, near the {place}</source>
      <translation>1 dunkler Fleck des Originals ist verschwunden, etwa {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} dark spots of the original are gone, the clearest near the {place}</source>
      <translation>{count} dunkle Flecken des Originals sind verschwunden, der deutlichste etwa {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 bright spot of the original is gone, near the {place}; dust and reflections are rightly taken out</source>
      <translation>1 heller Fleck des Originals ist verschwunden, etwa {place}; Staub und Reflexe werden zu Recht entfernt</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} bright spots of the original are gone, the clearest near the {place}; dust and reflections are rightly taken out</source>
      <translation>{count} helle Flecken des Originals sind verschwunden, der deutlichste etwa {place}; Staub und Reflexe werden zu Recht entfernt</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 dark spot appeared that the original does not show, near the {place}</source>
      <translation>1 dunkler Fleck ist aufgetreten, den das Original nicht zeigt, etwa {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} dark spots appeared that the original does not show, the clearest near the {place}</source>
      <translation>{count} dunkle Flecken sind aufgetreten, die das Original nicht zeigt, der deutlichste etwa {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 bright spot appeared that the original does not show, near the {place}</source>
      <translation>1 heller Fleck ist aufgetreten, den das Original nicht zeigt, etwa {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} bright spots appeared that the original does not show, the clearest near the {place}</source>
      <translation>{count} helle Flecken sind aufgetreten, die das Original nicht zeigt, der deutlichste etwa {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>centre</source>
      <translation>in der Mitte</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>Precision is one of {precisions}, not {precision}.</source>
      <translation>Die Genauigkeit ist eine von {precisions}, nicht {precision}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>{name} has no bf16. Choose float32.</source>
      <translation>{name} hat kein bf16. Wählen Sie float32.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>Device is one of {devices}, not {wanted}.</source>
      <translation>Das Gerät ist eines von {devices}, nicht {wanted}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>This computer has no {device} device. Choose auto or cpu.</source>
      <translation>Dieser Computer hat kein Gerät {device}. Wählen Sie auto oder cpu.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/memory.py" />
      <source>{device} ran out of memory; tiles of {size} px were used.</source>
      <translation>Der Speicher von {device} reichte nicht aus; es wurden Kacheln von {size} px verwendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/memory.py" />
      <source>{device} ran out of memory; the CPU was used.</source>
      <translation>Der Speicher von {device} reichte nicht aus; es wurde die CPU verwendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/memory.py" />
      <source>This computer has too little memory for this model and photograph. Close other programs, or choose a smaller tile.</source>
      <translation>Dieser Computer hat für dieses Modell und diese Aufnahme zu wenig Speicher. Schließen Sie andere Programme, oder wählen Sie kleinere Kacheln.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/tensors.py" />
      <source>The model gave numbers that are no picture. Try again with precision float32, or choose another model.</source>
      <translation>Das Modell lieferte Zahlen, die kein Bild ergeben. Versuchen Sie es noch einmal mit der Genauigkeit float32, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/weights.py" />
      <source>{title}: {name} is not a weights file. Install the model again.</source>
      <translation>{title}: {name} ist keine Gewichtsdatei. Installieren Sie das Modell neu.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/weights.py" />
      <source>{title}: {name} belongs to another network than its card says. Install the model again.</source>
      <translation>{title}: {name} gehört zu einem anderen Netz, als die Modellkarte sagt. Installieren Sie das Modell neu.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/audit.py" />
      <source>The audit log cannot be written ({folder}); what is done now is noted in memory alone and forgotten at the end.</source>
      <translation>Das Prüfprotokoll lässt sich nicht schreiben ({folder}); was jetzt geschieht, wird nur im Speicher vermerkt und am Ende vergessen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>an error in RetinaView stopped this ({name}); the log has the details.</source>
      <translation>Ein Fehler in RetinaView hat dies abgebrochen ({name}); das Programmprotokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>there is not enough memory for this photograph. Close other programs.</source>
      <translation>Der Speicher reicht für diese Aufnahme nicht aus. Schließen Sie andere Programme.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>{name}: reading</source>
      <translation>{name}: wird gelesen</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>{name}: writing</source>
      <translation>{name}: wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>{target}: choose another folder than the photographs' own.</source>
      <translation>{target}: Wählen Sie einen anderen Ordner als den der Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>There are no photographs there.</source>
      <translation>Dort sind keine Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>{source}: there is no such file or folder.</source>
      <translation>{source}: Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>{source}: the folder cannot be read.</source>
      <translation>{source}: Der Ordner lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_journal.py" />
      <source>{folder}: another batch writes into this folder. Wait for it, or choose another one.</source>
      <translation>{folder}: Ein anderer Stapel schreibt in diesen Ordner. Warten Sie auf ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_journal.py" />
      <source>{path}: the journal of the batch cannot be read.</source>
      <translation>{path}: Das Journal des Stapels lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_journal.py" />
      <source>{path}: the journal of the batch cannot be written.</source>
      <translation>{path}: Das Journal des Stapels lässt sich nicht schreiben.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_plan.py" />
      <source>A batch was not finished, and the folder of its results is not there: {folder}. Start the batch again when it is.</source>
      <translation>Ein Stapel wurde nicht beendet, und der Ordner seiner Ergebnisse ist nicht da: {folder}. Starten Sie den Stapel noch einmal, wenn er da ist.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_plan.py" />
      <source>What is left of a batch that was not finished cannot be read.</source>
      <translation>Was von einem nicht beendeten Stapel geblieben ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_run.py" />
      <source>{number} of {total}, about {time} left</source>
      <translation>{number} von {total}, noch etwa {time}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_run.py" />
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_run.py" />
      <source>{folder}: the results need about {needed:.1f} GB, and {free:.1f} GB are free. Free some space or choose another folder.</source>
      <translation>{folder}: Die Ergebnisse brauchen etwa {needed:.1f} GB, und {free:.1f} GB sind frei. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/contact_sheet.py" />
      <source>Contact sheet</source>
      <translation>Kontaktbogen</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/contact_sheet.py" />
      <source>PROCESSED · {model}</source>
      <translation>BEARBEITET · {model}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify.py" />
      <source>Names, dates and everything outside the field are left out. A retina is itself biometric: whoever has another photograph of this eye can recognise it. Share it as patient data.</source>
      <translation>Namen, Datumsangaben und alles außerhalb des Bildfelds sind weggelassen. Eine Netzhaut ist selbst ein biometrisches Merkmal: Wer eine andere Aufnahme dieses Auges hat, kann es wiedererkennen. Wie Patientendaten weitergeben.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify.py" />
      <source>This photograph has no black surround, so nothing of it was blanked: see for yourself that no name is written in it.</source>
      <translation>Diese Aufnahme hat keinen schwarzen Rand, daher wurde nichts an ihr geschwärzt: Vergewissern Sie sich, dass kein Name in ihr steht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify.py" />
      <source>Names were left out, and dates were moved: no date here is that of a visit or a run.</source>
      <translation>Namen wurden weggelassen und Datumsangaben verschoben: Kein Datum hier ist das eines Besuchs oder eines Laufs.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify_dicom.py" />
      <source>A document that was not made without names cannot be de-identified. Write the report anew with names left out.</source>
      <translation>Ein Dokument, das nicht ohne Namen erstellt wurde, lässt sich nicht anonymisieren. Schreiben Sie den Bericht neu, ohne Namen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify_dicom.py" />
      <source>A DICOM object with a palette cannot be de-identified; export PNG.</source>
      <translation>Ein DICOM-Objekt mit einer Palette lässt sich nicht anonymisieren; exportieren Sie PNG.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify_dicom.py" />
      <source>The pixels of this object cannot be read, so names written in them cannot be blanked.</source>
      <translation>Die Pixel dieses Objekts lassen sich nicht lesen, daher lassen sich darin stehende Namen nicht schwärzen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/dicom_picture.py" />
      <source>A DICOM photograph must say which eye it shows, and nobody has said it. State the eye (in the window, with --eye, or by OD or OS in the file's name) and write it again.</source>
      <translation>Eine DICOM-Aufnahme muss angeben, welches Auge sie zeigt, und niemand hat es angegeben. Geben Sie das Auge an (im Fenster, mit --eye oder durch OD oder OS im Dateinamen), und schreiben Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/dicom_picture.py" />
      <source>A DICOM object cannot hold so many pixels; choose TIFF.</source>
      <translation>Ein DICOM-Objekt kann nicht so viele Pixel enthalten; wählen Sie TIFF.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/encode.py" />
      <source>The picture could not be encoded as PNG; choose TIFF.</source>
      <translation>Das Bild ließ sich nicht als PNG codieren; wählen Sie TIFF.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/encode.py" />
      <source>A JPEG holds at most {most} pixels a side; choose PNG or TIFF.</source>
      <translation>Ein JPEG enthält höchstens {most} Pixel je Seite; wählen Sie PNG oder TIFF.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/encode.py" />
      <source>The record of this picture is too long for JPEG; choose PNG.</source>
      <translation>Das Protokoll dieses Bildes ist zu lang für JPEG; wählen Sie PNG.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/export.py" />
      <source>{name}: a picture is written as {suffixes}. Choose one of these.</source>
      <translation>{name}: Ein Bild wird als {suffixes} geschrieben. Wählen Sie eines davon.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>there is no such folder.</source>
      <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>you may not write there. Choose another folder.</source>
      <translation>Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>this disk cannot be written to. Choose another folder.</source>
      <translation>Auf diesen Datenträger lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>the disk is full. Free some space or choose another folder.</source>
      <translation>Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>this is a folder. Choose a file name.</source>
      <translation>Dies ist ein Ordner. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>this file name is too long.</source>
      <translation>Dieser Dateiname ist zu lang.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>it could not be written ({reason}).</source>
      <translation>Schreiben war nicht möglich ({reason}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>{path}: this is a photograph that was opened; it is never written over. Choose another name.</source>
      <translation>{path}: Dies ist eine Aufnahme, die geöffnet wurde; sie wird nie überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>{place}: this is a file. Choose a folder.</source>
      <translation>{place}: Dies ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>{folder}: this is a file. Choose a folder.</source>
      <translation>{folder}: Dies ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/licences.py" />
      <source>see its texts</source>
      <translation>siehe Lizenztexte</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/logs.py" />
      <source>The log cannot be written ({folder}); what happens now is not kept.</source>
      <translation>Das Programmprotokoll lässt sich nicht schreiben ({folder}); was jetzt geschieht, wird nicht aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/map_files.py" />
      <source>The mask {name} is {width} x {height} px where {right_width} x {right_height} px was due. It was not used.</source>
      <translation>Die Maske {name} ist {width} x {height} px groß, wo {right_width} x {right_height} px zu erwarten waren. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/measurement_files.py" />
      <source>The measurements kept for this photograph could not be read; the file was set aside.</source>
      <translation>Die zu dieser Aufnahme aufbewahrten Messungen ließen sich nicht lesen; die Datei wurde beiseitegelegt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/measurement_files.py" />
      <source>The measurements kept for this photograph could not be read.</source>
      <translation>Die zu dieser Aufnahme aufbewahrten Messungen ließen sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>better</source>
      <translation>besser</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>not better</source>
      <translation>nicht besser</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>The gate it went through elsewhere: {verdict}. {reasons}</source>
      <translation>Der Vergleich, den es anderswo durchlief: {verdict}. {reasons}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>It was put in use all the same. {override}</source>
      <translation>Es wurde trotzdem in Betrieb genommen. {override}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>It brings no gate report: it is not known how it compares with others.</source>
      <translation>Es bringt keinen Vergleichsbericht mit: Wie es im Vergleich mit anderen abschneidet, ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>{model} did not pass the gate ({verdict}). {reasons} To use it all the same, say who and why: --override NAME --reason TEXT.</source>
      <translation>{model} hat die Prüfung vor dem Einsatz nicht bestanden ({verdict}). {reasons} Um es trotzdem zu verwenden, sagen Sie, wer und warum: --override NAME --reason TEXT.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Say who and why: {flag} is missing.</source>
      <translation>Sagen Sie, wer und warum: {flag} fehlt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>{flag}: one line of at most {most} characters.</source>
      <translation>{flag}: eine Zeile mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Its gate report is of a form not known here.</source>
      <translation>Sein Vergleichsbericht hat eine hier unbekannte Form.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Its gate report is of other weights.</source>
      <translation>Sein Vergleichsbericht gehört zu anderen Gewichten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Measure it with `retinaview-train gate`.</source>
      <translation>Messen Sie es mit `retinaview-train gate`.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Its gate report cannot be read.</source>
      <translation>Sein Vergleichsbericht kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/pair_report.py" />
      <source>writing the report</source>
      <translation>der Bericht wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/pair_report.py" />
      <source>A report on a pair is on exactly two photographs; {count} were named.</source>
      <translation>Ein Bericht über ein Paar gilt genau zwei Aufnahmen; genannt wurden {count}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: {count} of the files it lists are not there.</source>
      <translation>{name}: Aufgeführte Dateien, die nicht da sind: {count}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: {count} of the files it lists lie outside its folder and were refused.</source>
      <translation>{name}: Aufgeführte Dateien, die außerhalb des Ordners liegen und abgelehnt wurden: {count}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: it lists no pictures.</source>
      <translation>{name}: Es sind keine Bilder aufgeführt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: the list is too long.</source>
      <translation>{name}: Die Liste ist zu lang.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: the DICOMDIR is damaged.</source>
      <translation>{name}: Das DICOMDIR ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: the folder cannot be read ({reason}).</source>
      <translation>{name}: Der Ordner lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/report_files.py" />
      <source>{name}: a page of the report would take the place of this file. Choose another name.</source>
      <translation>{name}: Eine Seite des Berichts würde diese Datei ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../trainer/__main__.py" />
      <source>Stopped. The same command goes on from the last save.</source>
      <translation>Angehalten. Derselbe Befehl macht beim letzten Speicherstand weiter.</translation>
    </message>
    <message>
      <location filename="../../trainer/checkpoint.py" />
      <source>{path}: this checkpoint is damaged. Choose another folder, or delete it to begin anew.</source>
      <translation>{path}: Dieser Speicherstand ist beschädigt. Wählen Sie einen anderen Ordner, oder löschen Sie ihn, um neu zu beginnen.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>To train on</source>
      <translation>Zum Trainieren</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>To validate on</source>
      <translation>Zum Validieren</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Held out</source>
      <translation>Zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{photographs} of {patients} patients (known from: {known})</source>
      <translation>{photographs} von {patients} Patienten (bekannt durch: {known})</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{sizes} and {more} more</source>
      <translation>{sizes} und {more} weitere</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>No lit field against a dark surround was found in any of the {count} photographs. Give photographs as the camera writes them, with their black surround, not cut to a rectangle.</source>
      <translation>In keiner der {count} Aufnahmen wurde ein helles Feld vor dunklem Rand gefunden. Geben Sie Aufnahmen so, wie die Kamera sie schreibt, mit ihrem schwarzen Rand, nicht auf ein Rechteck beschnitten.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Sizes</source>
      <translation>Größen</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Lit field</source>
      <translation>Helles Feld</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>found in {found} of {count}</source>
      <translation>gefunden in {found} von {count}</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{name} {count}</source>
      <translation>{name} {count}</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Only {count} photographs; expect little of them.</source>
      <translation>Nur {count} Aufnahmen; erwarten Sie wenig davon.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>The photographs have {count} sizes; each field is brought to one. If they come from several cameras, train a model for each: part them into folders.</source>
      <translation>Die Aufnahmen haben {count} Größen; jedes Feld wird auf eine gebracht. Kommen sie von mehreren Kameras, trainieren Sie für jede ein Modell: Teilen Sie sie in Ordner.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Pairs of files that show one picture in two forms: {count} ({one} and {other}). They stay on one side.</source>
      <translation>Dateipaare, die ein Bild in zwei Formen zeigen: {count} ({one} und {other}). Sie bleiben auf einer Seite.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>No lit field was found in {count} photographs ({file} is one); their whole frame counts.</source>
      <translation>In {count} Aufnahmen wurde kein helles Feld gefunden (etwa {file}); bei ihnen zählt das ganze Bild.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{count} photographs are graded Reject: what is learnt from them as good is poor. Take them out.</source>
      <translation>{count} Aufnahmen sind als unbrauchbar eingestuft: Was von ihnen als gut gelernt wird, ist schlecht. Nehmen Sie sie heraus.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>The patients of {count} photographs are taken from their file names. If both eyes of a person have other names, give a pattern or a table.</source>
      <translation>Die Patienten von {count} Aufnahmen sind aus den Dateinamen entnommen. Haben beide Augen einer Person andere Namen, geben Sie ein Muster oder eine Tabelle an.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{count} cannot be used</source>
      <translation>{count} nicht verwendbar</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{count} copies of others</source>
      <translation>{count} Kopien von anderen</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{photographs} photographs of {patients} patients</source>
      <translation>{photographs} Aufnahmen von {patients} Patienten</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Of the {heap} photographs none falls to a part of the set ({split}). Add photographs of more patients to that folder.</source>
      <translation>Von den Aufnahmen ({heap}) fällt keine in einen Teil des Satzes ({split}). Fügen Sie diesem Ordner Aufnahmen weiterer Patienten hinzu.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>disc</source>
      <translation>Papille</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>cup</source>
      <translation>Exkavation</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>The poor photographs and the good ones have to lie in two folders, neither inside the other.</source>
      <translation>Die schlechten und die guten Aufnahmen müssen in zwei Ordnern liegen, keiner im anderen.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: no photograph has a {name} mask that can be used ({why}) Name each mask as its photograph, and export it at the same size.</source>
      <translation>{folder}: Keine Aufnahme hat eine verwendbare Maske ({name}). ({why}) Benennen Sie jede Maske wie ihre Aufnahme, und exportieren Sie sie in gleicher Größe.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: no photograph has a poor partner that can be used ({why}) Name both of a pair alike.</source>
      <translation>{folder}: Keine Aufnahme hat ein verwendbares schlechtes Gegenstück. ({why}) Benennen Sie beide eines Paares gleich.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: there is no such folder.</source>
      <translation>{folder}: Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: this folder holds no pictures. Give the folder they lie in.</source>
      <translation>{folder}: In diesem Ordner sind keine Bilder. Geben Sie den Ordner an, in dem sie liegen.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: this folder holds no photographs beside masks.</source>
      <translation>{folder}: In diesem Ordner sind außer Masken keine Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{file}: there is no {name} mask of this name.</source>
      <translation>{file}: Es gibt keine Maske ({name}) dieses Namens.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{file}: it has no poor partner of this name.</source>
      <translation>{file}: Es gibt kein schlechtes Gegenstück dieses Namens.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{file}: the poor photograph is {poor} pixels, the good one {good}. The two of a pair have to lie on one another: register them and export both at one size.</source>
      <translation>{file}: Die schlechte Aufnahme hat {poor} Pixel, die gute {good}. Die beiden eines Paares müssen aufeinanderliegen: Bringen Sie sie zur Deckung, und exportieren Sie beide in einer Größe.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{one} and {other} have one name, so nobody knows whose they are. Give a folder in which each name stands once.</source>
      <translation>{one} und {other} haben denselben Namen, daher ist nicht klar, wozu sie gehören. Geben Sie einen Ordner an, in dem jeder Name einmal steht.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{folder}: this folder holds no photographs. Give a folder of JPEG, PNG, TIFF, BMP or DICOM files.</source>
      <translation>{folder}: In diesem Ordner sind keine Aufnahmen. Geben Sie einen Ordner mit JPEG-, PNG-, TIFF-, BMP- oder DICOM-Dateien an.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{folder}: none of the {count} files can be read as a photograph ({why}) Export them again as JPEG, PNG, TIFF or DICOM.</source>
      <translation>{folder}: Keine der {count} Dateien kann als Aufnahme gelesen werden. ({why}) Exportieren Sie sie erneut als JPEG, PNG, TIFF oder DICOM.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{file}: this mask is {mask} pixels, its photograph {photograph}. Export both at one size.</source>
      <translation>{file}: Diese Maske hat {mask} Pixel, ihre Aufnahme {photograph}. Exportieren Sie beide in einer Größe.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{file}: this mask marks nothing.</source>
      <translation>{file}: Diese Maske markiert nichts.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>good photographs</source>
      <translation>gute Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>poor photographs with their good ones</source>
      <translation>schlechte Aufnahmen mit ihren guten</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>poor and good photographs of other eyes</source>
      <translation>schlechte und gute Aufnahmen verschiedener Augen</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>photographs with their vessels drawn</source>
      <translation>Aufnahmen mit eingezeichneten Gefäßen</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>photographs with their discs outlined</source>
      <translation>Aufnahmen mit umrandeten Papillen</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>to train on</source>
      <translation>zum Trainieren</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>to validate on</source>
      <translation>zum Validieren</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>held out for the gate</source>
      <translation>für den Vergleich zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>{path}: this file has changed since the set was checked. Check the photographs again.</source>
      <translation>{path}: Diese Datei wurde seit der Prüfung geändert. Prüfen Sie die Aufnahmen erneut.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>{path}: there is no prepared set. Check the photographs first.</source>
      <translation>{path}: Es gibt keinen vorbereiteten Satz. Prüfen Sie zuerst die Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>{path}: this file of the set is no longer there or cannot be read. Bring it back, or check the photographs again without it.</source>
      <translation>{path}: Diese Datei des Satzes ist nicht mehr da oder nicht lesbar. Holen Sie sie zurück, oder prüfen Sie die Aufnahmen erneut ohne sie.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>pattern</source>
      <translation>Muster</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>DICOM</source>
      <translation>DICOM</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>file name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>{pattern} does not say which part of a name is the patient: put it in brackets, as in {example}.</source>
      <translation>{pattern} sagt nicht, welcher Teil eines Namens der Patient ist: Setzen Sie ihn in Klammern, wie in {example}.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>The pattern {pattern} does not fit the file name {file}. Change the pattern, or rename the file.</source>
      <translation>Das Muster {pattern} passt nicht zum Dateinamen {file}. Ändern Sie das Muster, oder benennen Sie die Datei um.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>{pattern} is no pattern of names: {error}.</source>
      <translation>{pattern} ist kein Muster für Namen: {error}.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>are the same file</source>
      <translation>sind dieselbe Datei</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>show the same picture</source>
      <translation>zeigen dasselbe Bild</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>are of one eye</source>
      <translation>zeigen dasselbe Auge</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>At least {fewest} patients are needed, for training, validation and the held-out part, and hundreds are wanted. Add photographs; if they are there, say with a pattern or a table who is who.</source>
      <translation>Mindestens {fewest} Patienten werden gebraucht, für Training, Validierung und den zurückgehaltenen Teil; Hunderte sind erwünscht. Fügen Sie Aufnahmen hinzu; sind sie schon da, sagen Sie mit einem Muster oder einer Tabelle, wer wer ist.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>a copy of {name}</source>
      <translation>eine Kopie von {name}</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>Poor photographs: {photographs}; patients: {patients}.</source>
      <translation>Schlechte Aufnahmen: {photographs}; Patienten: {patients}.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>All {count} files are copies of one photograph. Give photographs of {fewest} patients at least; hundreds are wanted.</source>
      <translation>Alle {count} Dateien sind Kopien einer Aufnahme. Geben Sie Aufnahmen von mindestens {fewest} Patienten; Hunderte sind erwünscht.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>The table parts some photographs and not {file}. Name its part in the column split, or leave the column out.</source>
      <translation>Die Tabelle teilt einige Aufnahmen ein, {file} aber nicht. Nennen Sie ihren Teil in der Spalte split, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>Good photographs: {photographs}; patients: {patients}.</source>
      <translation>Gute Aufnahmen: {photographs}; Patienten: {patients}.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>Photographs: {photographs}; patients: {patients}.</source>
      <translation>Aufnahmen: {photographs}; Patienten: {patients}.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>{one} and {other} {what}, and one lies among the poor photographs, one among the good ones. No eye may be in both: take one of them out.</source>
      <translation>{one} und {other} {what}; eine liegt bei den schlechten, eine bei den guten Aufnahmen. Kein Auge darf in beiden sein: Nehmen Sie eine heraus.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>All {count} files show one photograph in other forms. Give photographs of {fewest} patients at least; hundreds are wanted.</source>
      <translation>Alle {count} Dateien zeigen eine Aufnahme in anderer Form. Geben Sie Aufnahmen von mindestens {fewest} Patienten; Hunderte sind erwünscht.</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>The model is in {folder}</source>
      <translation>Das Modell liegt in {folder}</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>{recipe}: reading photographs</source>
      <translation>{recipe}: Aufnahmen werden gelesen</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>An unexpected fault: {name}.</source>
      <translation>Ein unerwarteter Fehler: {name}.</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>Stopped as asked; the same command goes on.</source>
      <translation>Wie gewünscht angehalten; derselbe Befehl macht weiter.</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>Nothing got better any more; the weights of step {step} are kept.</source>
      <translation>Es wurde nichts mehr besser; behalten werden die Gewichte von Schritt {step}.</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>Another training runs in {folder}.</source>
      <translation>In {folder} läuft ein anderes Training.</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it weakens lesions more than the model in use</source>
      <translation>schwächt es Läsionen stärker als das verwendete Modell</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it changes vessels more than the model in use</source>
      <translation>ändert es Gefäße stärker als das verwendete Modell</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it changes good photographs more than the model in use</source>
      <translation>ändert es gute Aufnahmen stärker als das verwendete Modell</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>tiles of it differ from the whole picture more than those of the model in use</source>
      <translation>weichen seine Kacheln stärker vom ganzen Bild ab als die des verwendeten Modells</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>contrast of lesions kept</source>
      <translation>Kontrast der Läsionen erhalten</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>structure kept (clDice)</source>
      <translation>Struktur erhalten (clDice)</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>good photographs unchanged</source>
      <translation>gute Aufnahmen unverändert</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>tiles like the whole</source>
      <translation>Kacheln wie das Ganze</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it does worse on {what} than the model in use</source>
      <translation>ist es schlechter als das verwendete Modell bei: {what}</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>{what} ({name})</source>
      <translation>{what} ({name})</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>spoilt drawn eyes</source>
      <translation>gezeichnete Augen mit Störungen</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>drawn eyes</source>
      <translation>gezeichnete Augen</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>On {patients} held-out patients {name} is {difference} higher than that of the model in use (95 % interval {low} to {high}).</source>
      <translation>Bei {patients} zurückgehaltenen Patienten liegt {name} um {difference} höher als beim verwendeten Modell (95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>{name} on the held-out patients is lower than that of the model in use: {difference} (95 % interval {low} to {high}).</source>
      <translation>{name} ist bei den zurückgehaltenen Patienten niedriger als beim verwendeten Modell: {difference} (95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>{name} on the held-out patients differs by {difference}, which may be chance (95 % interval {low} to {high}).</source>
      <translation>{name} unterscheidet sich bei den zurückgehaltenen Patienten um {difference}, was Zufall sein kann (95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>{name} got worse: {difference} (95 % interval {low} to {high}).</source>
      <translation>{name} wurde schlechter: {difference} (95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>The guard suite finds nothing that got worse.</source>
      <translation>Die festen Sicherheitsprüfungen finden nichts, was schlechter wurde.</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>On the guard suite {what}: {name} {candidate:.3g}{unit}, the model in use {current:.3g}{unit}, the least is {limit:.3g}{unit}.</source>
      <translation>In den festen Sicherheitsprüfungen {what}: {name} {candidate:.3g}{unit}, das verwendete Modell {current:.3g}{unit}, mindestens nötig {limit:.3g}{unit}.</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>Patients held out: {patients}. At least {fewest} are needed to tell a difference from chance. Check more photographs.</source>
      <translation>Zurückgehaltene Patienten: {patients}. Mindestens {fewest} sind nötig, um einen Unterschied vom Zufall zu trennen. Prüfen Sie mehr Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>step {step} · validation · {numbers}</source>
      <translation>Schritt {step} · Validierung · {numbers}</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>resumed at step {step}</source>
      <translation>bei Schritt {step} fortgesetzt</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>step {step} · {fraction:.1%} · {left:.0f} min left · {numbers}</source>
      <translation>Schritt {step} · {fraction:.1%} · noch {left:.0f} min · {numbers}</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>paused at step {step}</source>
      <translation>bei Schritt {step} angehalten</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>Training has diverged: loss or gradient is no longer a number. Lower `peak_rate` in the recipe and start again.</source>
      <translation>Das Training ist entgleist: Verlust oder Gradient ist keine Zahl mehr. Senken Sie `peak_rate` im Rezept, und starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../trainer/run_folder.py" />
      <source>{folder} holds a training of another recipe. Choose another folder.</source>
      <translation>{folder} enthält ein Training mit einem anderen Rezept. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../trainer/run_folder.py" />
      <source>Another training runs in {folder}. Wait until it has ended, or choose another folder.</source>
      <translation>In {folder} läuft ein anderes Training. Warten Sie, bis es zu Ende ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>Bicubic x16</source>
      <translation>Bikubisch x16</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>sixteen times the size by plain interpolation, for a region</source>
      <translation>sechzehnfache Größe durch einfache Interpolation, für einen Ausschnitt</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>Viewing aid for colour fundus photographs that are to be looked at enlarged, and what models that enlarge are compared with. Not for diagnosis.</source>
      <translation>Betrachtungshilfe für farbige Fundusaufnahmen, die vergrößert angesehen werden sollen, und Vergleichsmaßstab für Modelle, die vergrößern. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>It adds no detail: edges stay as soft as in the photograph.</source>
      <translation>Fügt keine Einzelheiten hinzu: Kanten bleiben so weich wie in der Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x2/model.toml" />
      <source>Bicubic x2</source>
      <translation>Bikubisch x2</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x2/model.toml" />
      <source>twice the size by plain interpolation</source>
      <translation>doppelte Größe durch einfache Interpolation</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x4/model.toml" />
      <source>Bicubic x4</source>
      <translation>Bikubisch x4</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x4/model.toml" />
      <source>four times the size by plain interpolation</source>
      <translation>vierfache Größe durch einfache Interpolation</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x8/model.toml" />
      <source>Bicubic x8</source>
      <translation>Bikubisch x8</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x8/model.toml" />
      <source>eight times the size by plain interpolation, for a region</source>
      <translation>achtfache Größe durch einfache Interpolation, für einen Ausschnitt</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>Structure change</source>
      <translation>Strukturänderung</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>what changed beside light and colour</source>
      <translation>was sich außer Licht und Farbe geändert hat</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>Viewing aid: it shows where an enhancement changed more than light, colour and focus. Compare with the original. Not for diagnosis.</source>
      <translation>Betrachtungshilfe: zeigt, wo eine Verbesserung mehr als Licht, Farbe und Schärfe geändert hat. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>A spot or line is shown when it is in one picture and the other does not explain it by light, colour, tone or focus; noise taken out, and JPEG blocks smoothed, show as well. Burnt and black pixels hold no structure and are left out. Compared at a field of at most 1024 px, in the green channel.</source>
      <translation>Ein Fleck oder eine Linie wird gezeigt, wenn das eine Bild sie enthält und das andere sie nicht durch Licht, Farbe, Tonwert oder Schärfe erklärt; entferntes Rauschen und geglättete JPEG-Blöcke erscheinen ebenfalls. Ausgebrannte und schwarze Pixel tragen keine Struktur und bleiben außer Betracht. Verglichen bei einem Bildfeld von höchstens 1024 px, im Grünkanal.</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>CLAHE</source>
      <translation>CLAHE</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>classical · instant</source>
      <translation>klassisch · sofort</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>Viewing aid beside the original photograph. Not for diagnosis, grading or measurement.</source>
      <translation>Betrachtungshilfe neben der Originalaufnahme. Nicht für Diagnose, Befundung oder Messung.</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>Raises noise, JPEG blocks and dust along with vessels, most of all in dark parts. Changes how bright neighbouring parts are relative to each other: a faint ring round the disc or a darkened macula may come from the filter. With channel "green" or "rgb" colours shift.</source>
      <translation>Verstärkt mit den Gefäßen auch Rauschen, JPEG-Blöcke und Staub, am meisten in dunklen Bereichen. Ändert, wie hell benachbarte Bereiche im Verhältnis zueinander sind: Ein schwacher Ring um die Papille oder eine abgedunkelte Makula kann vom Filter stammen. Mit dem Kanal „green“ oder „rgb“ verschieben sich die Farben.</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>lab-L and hsi-I keep the hue; green and rgb change colours.</source>
      <translation>lab-L und hsi-I erhalten den Farbton; green und rgb ändern Farben.</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>lab-L</source>
      <translation>Lab L</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>rgb</source>
      <translation>RGB</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>hsi-I</source>
      <translation>HSI I</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>Contrast limit</source>
      <translation>Kontrastgrenze</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>How many times its mean count a grey level may have; 1 changes next to nothing.</source>
      <translation>Wie viel Mal so häufig wie im Mittel eine Graustufe sein darf; 1 ändert so gut wie nichts.</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>Tiles a side</source>
      <translation>Kacheln je Seite</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>More tiles work more locally.</source>
      <translation>Mehr Kacheln wirken örtlicher.</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>Cofe-Net</source>
      <translation>Cofe-Net</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>uneven light · a published method, compact, made at 128 px</source>
      <translation>ungleichmäßiges Licht · ein veröffentlichtes Verfahren, kompakt, bei 128 px gerechnet</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>For comparison with a published method on colour fundus photographs that are unevenly lit. Compare with the original. Not for diagnosis.</source>
      <translation>Zum Vergleich mit einem veröffentlichten Verfahren an ungleichmäßig ausgeleuchteten farbigen Fundusaufnahmen. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>The compact size of the published network (two scales, structure, attention; 1.1 of 41 million parameters), trained for minutes on drawn faults: its scores are not those of the paper. It evens light and little else: it works at 128 px and its correction is carried up to full size, so spots and blur stay, a spot at times with a dark ring. Where the light is off all over, it may relight a part alone, with an edge to be seen. A dark part that it lifts can come out too red or too green, and what was drowned there does not come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Kompakte Fassung des veröffentlichten Netzes (zwei Skalen, Struktur, Aufmerksamkeit; 1,1 von 41 Millionen Parametern), einige Minuten lang mit künstlich erzeugten Bildfehlern trainiert: Ihre Werte sind nicht die der Veröffentlichung. Sie gleicht das Licht aus und wenig sonst: Sie arbeitet bei 128 px, und ihre Korrektur wird auf die volle Größe übertragen, sodass Flecken und Unschärfe bleiben, ein Fleck mitunter mit dunklem Ring. Stimmt das Licht überall nicht, leuchtet sie unter Umständen nur einen Teil neu aus, mit sichtbarem Rand. Ein dunkler Bereich, den sie aufhellt, kann zu rot oder zu grün geraten, und was darin untergegangen war, kommt nicht zurück. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>colour fundus photograph, 30 to 60 degrees</source>
      <translation>farbige Fundusaufnahme, 30 bis 60 Grad</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>Skip autoencoder</source>
      <translation>Skip-Autoencoder</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>noise of sigma 25 · a published method</source>
      <translation>Rauschen mit Sigma 25 · ein veröffentlichtes Verfahren</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>For comparison with a published method on noisy colour fundus photographs. Compare with the original. Not for diagnosis.</source>
      <translation>Zum Vergleich mit einem veröffentlichten Verfahren an verrauschten farbigen Fundusaufnahmen. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>Trained for minutes on drawn noise of one strength: its scores are not those of the paper. It makes the picture anew, so a good photograph comes back softer. What noise has drowned cannot come back. Not trained on the noise of real sensors, nor on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Einige Minuten lang mit künstlich erzeugtem Rauschen einer einzigen Stärke trainiert: Seine Werte sind nicht die der Veröffentlichung. Er setzt das Bild ganz neu zusammen, daher kommt eine gute Aufnahme weicher zurück. Was im Rauschen untergegangen ist, kann nicht zurückkommen. Nicht mit dem Rauschen echter Sensoren trainiert, auch nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Dark channel prior</source>
      <translation>Dark channel prior</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>classical · against haze</source>
      <translation>klassisch · gegen Schleier</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Its assumption was made for outdoor scenes: healthy retina is already dark in blue, so a clear photograph changes little, and pale parts (disc, exudates, myelinated fibres) are taken for haze and darkened. Where the whole field is bright the filter darkens and tints it, most at the rim: lower the strength there.</source>
      <translation>Die Annahme dahinter wurde für Szenen im Freien gemacht: Gesunde Netzhaut ist im Blau ohnehin dunkel, daher ändert sich eine klare Aufnahme wenig, und blasse Bereiche (Papille, Exsudate, markhaltige Fasern) werden für Schleier gehalten und abgedunkelt. Wo das ganze Bildfeld hell ist, dunkelt der Filter es ab und färbt es ein, am meisten am Rand: dort die Stärke verringern.</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Share of the estimated haze that is removed.</source>
      <translation>Anteil des geschätzten Schleiers, der entfernt wird.</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>optic disc, cup and fovea, with the vertical cup-to-disc ratio</source>
      <translation>Papille, Exkavation und Fovea, mit dem vertikalen C/D-Verhältnis</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>Viewing aid: it outlines the optic disc and marks cup and fovea, to be checked and corrected by hand. Not for diagnosis; no sign of glaucoma is read from it.</source>
      <translation>Betrachtungshilfe: umrandet die Papille und markiert Exkavation und Fovea, von Hand zu prüfen und zu korrigieren. Nicht für die Diagnose; ein Zeichen für ein Glaukom wird daraus nicht abgelesen.</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>The disc was learnt from the discs of one camera (IDRiD, Kowa VX-10 alpha, 50 degrees) and from drawn phantoms. The cup was learnt from drawn phantoms alone: that proves next to nothing about the cups of real eyes, so take cup and cup-to-disc ratio as a first guess to correct by hand. The fovea was learnt from phantoms too and is kept only where it lies at a likely distance from the disc. Outlines are ellipses; notches of the rim are not in them. Computed on the field at 512 px.</source>
      <translation>Die Papille wurde an den Papillen einer einzigen Kamera (IDRiD, Kowa VX-10 alpha, 50 Grad) und an künstlich erzeugten Phantomen gelernt. Die Exkavation wurde allein an künstlich erzeugten Phantomen gelernt: Das beweist so gut wie nichts über die Exkavationen echter Augen; Exkavation und C/D-Verhältnis sind daher als erste Schätzung zu nehmen, die von Hand zu korrigieren ist. Auch die Fovea wurde an Phantomen gelernt und wird nur dort beibehalten, wo sie in einem wahrscheinlichen Abstand von der Papille liegt. Umrisse sind Ellipsen; Kerben des Randsaums sind darin nicht enthalten. Berechnet am Bildfeld bei 512 px.</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>The cup was learnt from drawn phantoms alone, which proves next to nothing about the cups of real eyes: check it, and correct it by hand.</source>
      <translation>Die Exkavation wurde nur an künstlich erzeugten Phantomen gelernt, was über Exkavationen echter Augen so gut wie nichts beweist: prüfen und von Hand korrigieren.</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>Disc and cup, research</source>
      <translation>Papille und Exkavation, Forschung</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>optic disc and cup as four graders drew them · research only</source>
      <translation>Papille und Exkavation, wie vier Gutachter sie einzeichneten · nur Forschung</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>Research on outlines of disc and cup. Not for diagnosis; no sign of glaucoma is read from it. Not to be passed on: the terms of its training photographs allow research alone.</source>
      <translation>Forschung zu Umrissen von Papille und Exkavation. Nicht für die Diagnose; ein Zeichen für ein Glaukom wird daraus nicht abgelesen. Nicht weiterzugeben: Die Bedingungen der Trainingsaufnahmen erlauben allein Forschung.</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>The cup was learnt from 50 photographs of one hospital and one kind of camera (Drishti-GS1); how far that carries to other cameras was not measured. The fovea was learnt from phantoms and is kept only where it lies at a likely distance from the disc. Outlines are ellipses; notches of the rim are not in them. Computed on the field at 512 px.</source>
      <translation>Die Exkavation wurde an 50 Aufnahmen eines einzigen Krankenhauses und einer einzigen Kameraart (Drishti-GS1) gelernt; wie weit das auf andere Kameras übertragbar ist, wurde nicht gemessen. Die Fovea wurde an Phantomen gelernt und wird nur dort beibehalten, wo sie in einem wahrscheinlichen Abstand von der Papille liegt. Umrisse sind Ellipsen; Kerben des Randsaums sind darin nicht enthalten. Berechnet am Bildfeld bei 512 px.</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>Research only. The cup was learnt from 50 photographs of one set (Drishti-GS1); on other cameras check it, and correct it by hand.</source>
      <translation>Nur für die Forschung. Die Exkavation wurde an 50 Aufnahmen eines Satzes (Drishti-GS1) gelernt; bei anderen Kameras prüfen und von Hand korrigieren.</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-green/model.toml" />
      <source>DnCNN, green-weighted</source>
      <translation>DnCNN, grüngewichtet</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-green/model.toml" />
      <source>noise of sigma 25, green first · a published method, compact</source>
      <translation>Rauschen mit Sigma 25, Grün zuerst · ein veröffentlichtes Verfahren, kompakt</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-green/model.toml" />
      <source>The compact size of the published network (0.08 of 0.56 million parameters), trained for minutes on drawn noise of one strength: its scores are not those of the paper. On a photograph with less noise it takes fine vessels for noise. What noise has drowned cannot come back. Not trained on the noise of real sensors, nor on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Kompakte Fassung des veröffentlichten Netzes (0,08 von 0,56 Millionen Parametern), einige Minuten lang mit künstlich erzeugtem Rauschen einer einzigen Stärke trainiert: Ihre Werte sind nicht die der Veröffentlichung. In einer Aufnahme mit weniger Rauschen hält sie feine Gefäße für Rauschen. Was im Rauschen untergegangen ist, kann nicht zurückkommen. Nicht mit dem Rauschen echter Sensoren trainiert, auch nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>DnCNN, then SRGAN x4</source>
      <translation>DnCNN, dann SRGAN x4</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>takes noise of sigma 25 away and enlarges four times · a published method, compact</source>
      <translation>nimmt Rauschen mit Sigma 25 weg und vergrößert viermal · ein veröffentlichtes Verfahren, kompakt</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>For comparison with a published method on small, noisy colour fundus photographs. Compare with the original. Not for diagnosis.</source>
      <translation>Zum Vergleich mit einem veröffentlichten Verfahren an kleinen, verrauschten farbigen Fundusaufnahmen. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and remains of noise may turn into such texture. The compact size of the published networks (0.32 of 2.11 million parameters), trained for minutes on drawn noise of one strength: its scores are not those of the paper. On a photograph with less noise it takes fine vessels for noise. What noise has drowned cannot come back. Not trained on the noise of real sensors, nor on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Es kann Merkmale zeichnen, die nicht da sind: Ein Netz, das von einem Diskriminator gelehrt wurde, erfindet Textur, die aussieht wie die einer scharfen Aufnahme, und Reste von Rauschen können zu solcher Textur werden. Die kompakte Größe der veröffentlichten Netze (0,32 von 2,11 Millionen Parametern), einige Minuten lang mit künstlich erzeugtem Rauschen einer einzigen Stärke trainiert: Seine Werte sind nicht die der Veröffentlichung. In einer Aufnahme mit weniger Rauschen hält es feine Gefäße für Rauschen. Was im Rauschen untergegangen ist, kann nicht zurückkommen. Nicht mit dem Rauschen echter Sensoren trainiert, auch nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Illumination division</source>
      <translation>Beleuchtungsdivision</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>classical · evens the light</source>
      <translation>klassisch · gleicht das Licht aus</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Flattens whatever is wider than the chosen width, so the brightness of disc and macula is reduced with the shadows and large pale or dark lesions fade. Each channel is evened by itself, so slow changes of colour go too. Raises noise in dark parts.</source>
      <translation>Ebnet alles ein, was breiter als die gewählte Breite ist; mit den Schatten nimmt daher auch die Helligkeit von Papille und Makula ab, und große blasse oder dunkle Läsionen verblassen. Jeder Kanal wird für sich ausgeglichen, daher gehen auch langsame Farbänderungen verloren. Verstärkt Rauschen in dunklen Bereichen.</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Standard deviation of the smoothing, as a share of the field.</source>
      <translation>Standardabweichung der Glättung, als Anteil des Bildfelds.</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>Light and colour change</source>
      <translation>Änderung von Licht und Farbe</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>how far light and colour were changed</source>
      <translation>wie weit Licht und Farbe geändert wurden</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>Viewing aid: it shows where an enhancement changed light and colour, which it is meant to do. Not for diagnosis.</source>
      <translation>Betrachtungshilfe: zeigt, wo eine Verbesserung Licht und Farbe geändert hat, was sie auch soll. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>Only changes that vary over more than a twenty-fourth of the field are in it; finer ones count as structure.</source>
      <translation>Enthalten sind nur Änderungen, die sich über mehr als ein Vierundzwanzigstel des Bildfelds erstrecken; feinere zählen als Struktur.</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>MAGE-Net</source>
      <translation>MAGE-Net</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>light, spots · made at 128 px</source>
      <translation>Licht, Flecken · bei 128 px gerechnet</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>For comparison with a published method on colour fundus photographs that are unevenly lit or spotted. Compare with the original. Not for diagnosis.</source>
      <translation>Zum Vergleich mit einem veröffentlichten Verfahren an farbigen Fundusaufnahmen, die ungleichmäßig ausgeleuchtet sind oder Flecken haben. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>The compact size of the published network (0.85 of 11.9 million parameters), trained for minutes on drawn faults: its scores are not those of the paper. It works at 128 px and its correction is carried up to full size, so blur stays as it is; small spots go only in part, and a bright one often leaves a dark red ring. Where the centre was drowned it is lifted with an edge to be seen. A good photograph comes back changed too. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Kompakte Fassung des veröffentlichten Netzes (0,85 von 11,9 Millionen Parametern), einige Minuten lang mit künstlich erzeugten Bildfehlern trainiert: Ihre Werte sind nicht die der Veröffentlichung. Sie arbeitet bei 128 px, und ihre Korrektur wird auf die volle Größe übertragen, sodass Unschärfe bleibt, wie sie ist; kleine Flecken verschwinden nur teilweise, und ein heller hinterlässt oft einen dunkelroten Ring. Wo die Mitte im Dunkel untergegangen war, wird sie mit sichtbarem Rand aufgehellt. Auch eine gute Aufnahme kommt verändert zurück. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Mitra</source>
      <translation>Mitra</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>classical · against cataract haze</source>
      <translation>klassisch · gegen Kataraktschleier</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Whatever is wider than the cutoff lets through is taken for cataract, so brightness of disc and macula and large lesions fade. The stretch of each channel changes colours: do not judge colour in the result. Raises noise, most in blue. The constants follow this project's reading of the paper.</source>
      <translation>Was breiter ist, als die Grenzfrequenz durchlässt, wird für Katarakt gehalten; daher verblassen die Helligkeit von Papille und Makula sowie große Läsionen. Die Spreizung der einzelnen Kanäle ändert Farben: Farbe im Ergebnis nicht beurteilen. Verstärkt Rauschen, am meisten im Blau. Die Konstanten folgen der Lesart der Veröffentlichung in diesem Projekt.</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Cutoff</source>
      <translation>Grenzfrequenz</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Cycles across the field; changes slower than this count as cataract.</source>
      <translation>Perioden über das Bildfeld; langsamere Änderungen zählen als Katarakt.</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Colour stretch</source>
      <translation>Farbspreizung</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Stretch all channels alike and keep the colour, or each by itself, which turns it grey.</source>
      <translation>Alle Kanäle gleich spreizen und die Farbe erhalten, oder jeden für sich, was sie grau werden lässt.</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>together</source>
      <translation>gemeinsam</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>each</source>
      <translation>einzeln</translation>
    </message>
    <message>
      <location filename="../../models/quality/model.toml" />
      <source>Good, Usable or Reject, and why</source>
      <translation>Gut, Brauchbar oder Unbrauchbar, und warum</translation>
    </message>
    <message>
      <location filename="../../models/quality/model.toml" />
      <source>Says whether a colour fundus photograph was taken well enough, what is wrong with it and where, before it is processed or read. Not for diagnosis; it does not replace a look at the photograph.</source>
      <translation>Sagt, ob eine farbige Fundusaufnahme gut genug aufgenommen wurde, was daran nicht stimmt und wo, bevor sie bearbeitet oder befundet wird. Nicht für die Diagnose; ersetzt nicht den Blick auf die Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../models/quality/model.toml" />
      <source>Trained on drawn faults of known strength, not on people's grades: its Good, Usable and Reject follow from how strongly a good photograph would have to be spoilt to look so. Focus is judged at a field of 384 px, so softness that shows only when zoomed in is not seen. Disease that dims the picture (dense bleeding) can look like a fault. Other kinds of pictures were learnt from drawn imitations and a few of scikit-image's sample pictures, not from real angiograms, OCT scans or slit-lamp photographs. A cut field is measured from its outline and unknown where there is no dark surround. Its bars are not people's: of the 52 photographs that EyeQ's graders called Usable it calls 6 Good and 12 Reject, and some good photographs of cameras never trained on it calls Usable (docs/benchmarks/quality.md). Slight haze is seldom named, and beside the worst fault it often names others that are not there; some drawn ultra-widefield pictures pass for colour fundus photographs. A processed picture is never graded.</source>
      <translation>Trainiert mit künstlich erzeugten Bildfehlern bekannter Stärke, nicht mit Bewertungen von Menschen: Gut, Brauchbar und Unbrauchbar ergeben sich daraus, wie stark eine gute Aufnahme verdorben werden müsste, um so auszusehen. Die Schärfe wird bei einem Bildfeld von 384 px beurteilt; Unschärfe, die sich erst beim Vergrößern zeigt, wird daher nicht gesehen. Eine Krankheit, die das Bild trübt (dichte Blutung), kann wie ein Bildfehler aussehen. Andere Bildarten wurden an künstlich erzeugten Nachbildungen und einigen Beispielbildern von scikit-image gelernt, nicht an echten Angiografien, OCT-Scans oder Spaltlampenaufnahmen. Ein angeschnittenes Bildfeld wird anhand seines Umrisses gemessen und ist unbekannt, wo eine dunkle Umgebung fehlt. Die Maßstäbe sind nicht die von Menschen: Von den 52 Aufnahmen, die die Gutachter von EyeQ Brauchbar nannten, nennt das Modell 6 Gut und 12 Unbrauchbar, und manche gute Aufnahmen von Kameras, mit denen nie trainiert wurde, nennt es Brauchbar (docs/benchmarks/quality.md). Ein leichter Schleier wird selten genannt, und neben dem schlimmsten Bildfehler nennt es oft weitere, die nicht da sind; manche künstlich erzeugten Ultraweitwinkel-Bilder gehen als farbige Fundusaufnahmen durch. Ein bearbeitetes Bild wird nie bewertet.</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>Variational Retinex</source>
      <translation>Variationelles Retinex</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>classical · parts light from reflectance</source>
      <translation>klassisch · trennt Licht von Reflexion</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>What changes slowly is taken for light, so disc and macula lose some of their brightness and darkness. It takes no haze away and sharpens nothing. Raises noise in dark parts. With brightness lifted, a well-lit photograph comes out pale.</source>
      <translation>Was sich langsam ändert, wird für Licht gehalten; Papille und Makula verlieren daher etwas von ihrer Helligkeit und Dunkelheit. Es nimmt keinen Schleier weg und schärft nichts. Verstärkt Rauschen in dunklen Bereichen. Mit angehobener Helligkeit wird eine gut ausgeleuchtete Aufnahme blass.</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>How strongly the light is evened; 1 leaves it as it is.</source>
      <translation>Wie stark das Licht ausgeglichen wird; 1 lässt es, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>Keep the mean light, or lift all light towards full.</source>
      <translation>Das mittlere Licht beibehalten oder alles Licht zum vollen hin anheben.</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>lifted</source>
      <translation>angehoben</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>RV-Net, noise</source>
      <translation>RV-Net, Rauschen</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>noise of any strength · whole photographs at native size</source>
      <translation>Rauschen jeder Stärke · ganze Aufnahmen in nativer Größe</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>Viewing aid for noisy colour fundus photographs. Compare with the original. Not for diagnosis.</source>
      <translation>Betrachtungshilfe für verrauschte farbige Fundusaufnahmen. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>Trained on drawn noise of sigma 5 to 50, the same all over a photograph and in all colours, not on the noise of real sensors. What noise has drowned cannot come back: the finest vessels and the smallest spots may be lost with it. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Trainiert mit künstlich erzeugtem Rauschen von Sigma 5 bis 50, überall in der Aufnahme und in allen Farben gleich, nicht mit dem Rauschen echter Sensoren. Was im Rauschen untergegangen ist, kann nicht zurückkommen: Die feinsten Gefäße und die kleinsten Flecken können mit ihm verloren gehen. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>RV-Net</source>
      <translation>RV-Net</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>light, spots, slight blur · up to 1024 px natively</source>
      <translation>Licht, Flecken, leichte Unschärfe · bis 1024 px nativ</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>Viewing aid for colour fundus photographs that are unevenly lit, slightly blurred or spotted by dust and droplets. Compare with the original. Not for diagnosis.</source>
      <translation>Betrachtungshilfe für farbige Fundusaufnahmen, die ungleichmäßig ausgeleuchtet oder leicht unscharf sind oder Flecken durch Staub und Tröpfchen haben. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>Trained on drawn faults, not on pairs of real ones. It takes back a little of a slight blur and leaves a strong one as it is. Detail that the camera did not record cannot come back; under a deep shadow colour is a guess. Not trained on angiograms, red-free or ultra-widefield photographs. Fields wider than 1024 px are corrected at 1024 px and the correction is carried up to full size.</source>
      <translation>Mit künstlich erzeugten Bildfehlern trainiert, nicht mit Paaren zu echten Bildfehlern. Nimmt eine leichte Unschärfe ein wenig zurück und lässt eine starke, wie sie ist. Einzelheiten, die die Kamera nicht aufgezeichnet hat, können nicht zurückkommen; unter einem tiefen Schatten ist die Farbe eine Schätzung. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert. Bildfelder, die breiter als 1024 px sind, werden bei 1024 px korrigiert, und die Korrektur wird auf die volle Größe übertragen.</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>RV-SR x2</source>
      <translation>RV-SR x2</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>twice the size · sharper than bicubic, invents nothing on purpose</source>
      <translation>doppelte Größe · schärfer als bikubisch, erfindet nichts mit Absicht</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>Viewing aid for colour fundus photographs that are to be looked at enlarged. Compare with the original. Not for diagnosis.</source>
      <translation>Betrachtungshilfe für farbige Fundusaufnahmen, die vergrößert angesehen werden sollen. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>Trained on good photographs made small by a Gaussian and decimation: on a blurred or noisy one, or one kept as a small JPEG, it gains less and may sharpen what is a fault. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Mit guten Aufnahmen trainiert, die durch einen Gauß-Filter und Dezimierung verkleinert wurden: Bei einer unscharfen oder verrauschten oder einer als kleines JPEG gespeicherten Aufnahme ist der Gewinn geringer, und es kann geschärft werden, was ein Bildfehler ist. Einzelheiten, die die Kamera nicht aufgezeichnet hat, können nicht zurückkommen. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x4/model.toml" />
      <source>RV-SR x4</source>
      <translation>RV-SR x4</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x4/model.toml" />
      <source>four times the size · sharper than bicubic, invents nothing on purpose</source>
      <translation>vierfache Größe · schärfer als bikubisch, erfindet nichts mit Absicht</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>Saliency (Mahapatra)</source>
      <translation>Auffälligkeit (Mahapatra)</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>where the picture has local structure</source>
      <translation>wo das Bild örtliche Struktur hat</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>Viewing aid: it marks places that differ from their near surroundings. Not for diagnosis.</source>
      <translation>Betrachtungshilfe: markiert Stellen, die sich von ihrer nahen Umgebung unterscheiden. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>It shows where the picture has local structure (curved edges, sudden changes of texture). It explains neither the model nor a disease: noise, dust and JPEG blocks count as structure, and a smooth lesion does not. The method counts eight grey levels, so where smooth light crosses from one to the next a line appears that is not in the retina. Computed at a field of at most 1024 px, so finer structure is not in it.</source>
      <translation>Zeigt, wo das Bild örtliche Struktur hat (gekrümmte Kanten, plötzliche Texturänderungen). Erklärt weder das Modell noch eine Krankheit: Rauschen, Staub und JPEG-Blöcke zählen als Struktur, eine glatte Läsion nicht. Das Verfahren zählt acht Graustufen; wo gleichmäßig verlaufendes Licht von einer zur nächsten übergeht, erscheint daher eine Linie, die nicht in der Netzhaut ist. Berechnet bei einem Bildfeld von höchstens 1024 px, feinere Struktur ist daher nicht enthalten.</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Setiawan</source>
      <translation>Setiawan</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>classical · green CLAHE</source>
      <translation>klassisch · CLAHE im Grün</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Colours shift, as green is changed and red and blue are not: do not judge pallor, haemorrhage or pigment by colour here. Raises noise and JPEG blocks along with vessels. Does not even out the light of the whole field.</source>
      <translation>Farben verschieben sich, da Grün geändert wird und Rot und Blau nicht: Blässe, Blutung oder Pigment hier nicht nach der Farbe beurteilen. Verstärkt mit den Gefäßen auch Rauschen und JPEG-Blöcke. Gleicht das Licht des ganzen Bildfelds nicht aus.</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Green carries most vessel contrast; rgb treats each channel by itself.</source>
      <translation>Grün trägt den größten Teil des Gefäßkontrasts; rgb behandelt jeden Kanal für sich.</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>Spots kept, gone, new</source>
      <translation>Flecken erhalten, verschwunden, neu</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>small dark and bright spots that came or went</source>
      <translation>kleine dunkle und helle Flecken, die verschwanden oder hinzukamen</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>Viewing aid: it marks small round spots that an enhancement kept, took out or put in. Compare with the original. Not for diagnosis.</source>
      <translation>Betrachtungshilfe: markiert kleine runde Flecken, die eine Verbesserung erhalten, entfernt oder eingefügt hat. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>It finds spots, not lesions: pigment, dust, reflections and vessel crossings are spots too, and large or faint lesions may not be. Spots are about 0.3 to 2.5 % of the field across the radius; see docs/benchmarks/guard.md for how many of which contrast are found.</source>
      <translation>Findet Flecken, nicht Läsionen: Auch Pigment, Staub, Reflexe und Gefäßkreuzungen sind Flecken, und große oder schwache Läsionen sind es unter Umständen nicht. Flecken haben einen Radius von etwa 0,3 bis 2,5 % des Bildfelds; wie viele bei welchem Kontrast gefunden werden, steht in docs/benchmarks/guard.md.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>SRGAN's generator x2, plain error</source>
      <translation>SRGAN-Generator x2, einfacher Fehler</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>twice the size · a published method, compact</source>
      <translation>doppelt so groß · ein veröffentlichtes Verfahren, kompakt</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>For comparison with a published method on colour fundus photographs that are to be enlarged. Compare with the original. Not for diagnosis.</source>
      <translation>Zum Vergleich mit einem veröffentlichten Verfahren, an Farbaufnahmen des Fundus, die vergrößert werden sollen. Mit dem Original vergleichen. Nicht zur Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>The generator of a published network without its discriminator, in the compact size, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Der Generator eines veröffentlichten Netzes ohne seinen Diskriminator, in der kompakten Größe, minutenlang mit Aufnahmen trainiert, die durch Gauß-Filter und Dezimierung verkleinert wurden: Seine Werte sind nicht die der Veröffentlichung. Einzelheiten, die die Kamera nicht aufgenommen hat, kommen nicht zurück. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x16/model.toml" />
      <source>SRGAN x16, saliency</source>
      <translation>SRGAN x16, Salienz</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x16/model.toml" />
      <source>sixteen times the size · a published method, compact, for a region</source>
      <translation>sechzehnmal so groß · ein veröffentlichtes Verfahren, kompakt, für einen Ausschnitt</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x16/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and here four such networks run one behind the other. The compact size of the published networks, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Es kann Merkmale zeichnen, die nicht da sind: Ein Netz, das von einem Diskriminator gelehrt wurde, erfindet Textur, die aussieht wie die einer scharfen Aufnahme, und hier laufen vier solche Netze hintereinander. Die kompakte Größe der veröffentlichten Netze, minutenlang mit Aufnahmen trainiert, die durch Gauß-Filter und Dezimierung verkleinert wurden: Seine Werte sind nicht die der Veröffentlichung. Einzelheiten, die die Kamera nicht aufgenommen hat, kommen nicht zurück. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x2/model.toml" />
      <source>SRGAN x2, saliency</source>
      <translation>SRGAN x2, Salienz</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x2/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph. The compact size of the published network (0.21 of 1.40 million parameters), trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Es kann Merkmale zeichnen, die nicht da sind: Ein Netz, das von einem Diskriminator gelehrt wurde, erfindet Textur, die aussieht wie die einer scharfen Aufnahme. Die kompakte Größe des veröffentlichten Netzes (0,21 von 1,40 Millionen Parametern), minutenlang mit Aufnahmen trainiert, die durch Gauß-Filter und Dezimierung verkleinert wurden: Seine Werte sind nicht die der Veröffentlichung. Einzelheiten, die die Kamera nicht aufgenommen hat, kommen nicht zurück. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x4/model.toml" />
      <source>SRGAN x4, saliency</source>
      <translation>SRGAN x4, Salienz</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x4/model.toml" />
      <source>four times the size · a published method, compact</source>
      <translation>viermal so groß · ein veröffentlichtes Verfahren, kompakt</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x4/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and here two such networks run one behind the other. The compact size of the published networks, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Es kann Merkmale zeichnen, die nicht da sind: Ein Netz, das von einem Diskriminator gelehrt wurde, erfindet Textur, die aussieht wie die einer scharfen Aufnahme, und hier laufen zwei solche Netze hintereinander. Die kompakte Größe der veröffentlichten Netze, minutenlang mit Aufnahmen trainiert, die durch Gauß-Filter und Dezimierung verkleinert wurden: Seine Werte sind nicht die der Veröffentlichung. Einzelheiten, die die Kamera nicht aufgenommen hat, kommen nicht zurück. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x8/model.toml" />
      <source>SRGAN x8, saliency</source>
      <translation>SRGAN x8, Salienz</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x8/model.toml" />
      <source>eight times the size · a published method, compact, for a region</source>
      <translation>achtmal so groß · ein veröffentlichtes Verfahren, kompakt, für einen Ausschnitt</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x8/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and here three such networks run one behind the other. The compact size of the published networks, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Es kann Merkmale zeichnen, die nicht da sind: Ein Netz, das von einem Diskriminator gelehrt wurde, erfindet Textur, die aussieht wie die einer scharfen Aufnahme, und hier laufen drei solche Netze hintereinander. Die kompakte Größe der veröffentlichten Netze, minutenlang mit Aufnahmen trainiert, die durch Gauß-Filter und Dezimierung verkleinert wurden: Seine Werte sind nicht die der Veröffentlichung. Einzelheiten, die die Kamera nicht aufgenommen hat, kommen nicht zurück. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/t-mage/model.toml" />
      <source>T-MAGE</source>
      <translation>T-MAGE</translation>
    </message>
    <message>
      <location filename="../../models/t-mage/model.toml" />
      <source>light, spots · taught on real poor photographs · made at 128 px</source>
      <translation>Licht, Flecken · an echten schlechten Aufnahmen gelernt · bei 128 px gerechnet</translation>
    </message>
    <message>
      <location filename="../../models/t-mage/model.toml" />
      <source>The compact size of the published network (0.85 of 11.9 million parameters), trained for minutes on drawn faults and a few real poor photographs of one camera: its scores are not those of the paper. It works at 128 px and its correction is carried up to full size, so blur stays as it is; small spots go only in part, and a bright one often leaves a dark red ring. Where the centre was drowned it is lifted with an edge to be seen. A good photograph comes back changed too. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Kompakte Fassung des veröffentlichten Netzes (0,85 von 11,9 Millionen Parametern), einige Minuten lang mit künstlich erzeugten Bildfehlern und wenigen echten schlechten Aufnahmen einer einzigen Kamera trainiert: Ihre Werte sind nicht die der Veröffentlichung. Sie arbeitet bei 128 px, und ihre Korrektur wird auf die volle Größe übertragen, sodass Unschärfe bleibt, wie sie ist; kleine Flecken verschwinden nur teilweise, und ein heller hinterlässt oft einen dunkelroten Ring. Wo die Mitte im Dunkel untergegangen war, wird sie mit sichtbarem Rand aufgehellt. Auch eine gute Aufnahme kommt verändert zurück. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/t-mage-research/model.toml" />
      <source>T-MAGE (research)</source>
      <translation>T-MAGE (Forschung)</translation>
    </message>
    <message>
      <location filename="../../models/t-mage-research/model.toml" />
      <source>Research on a published method taught on real poor photographs of many cameras. Compare with the original. Not for diagnosis. Not to be passed on: the terms of its training photographs allow research alone.</source>
      <translation>Forschung an einem veröffentlichten Verfahren, das an echten schlechten Aufnahmen vieler Kameras gelernt hat. Mit dem Original vergleichen. Nicht für die Diagnose. Nicht weiterzugeben: Die Bedingungen der Trainingsaufnahmen erlauben allein Forschung.</translation>
    </message>
    <message>
      <location filename="../../models/t-mage-research/model.toml" />
      <source>For research alone: some of the poor photographs it was taught on may not be used otherwise. The compact size of the published network (0.85 of 11.9 million parameters), trained for minutes: its scores are not those of the paper. It works at 128 px and its correction is carried up to full size, so blur stays as it is; spots go only in part. A good photograph comes back changed too. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Allein für die Forschung: Ein Teil der schlechten Aufnahmen, an denen es gelernt hat, darf sonst nicht verwendet werden. Kompakte Fassung des veröffentlichten Netzes (0,85 von 11,9 Millionen Parametern), einige Minuten lang trainiert: Ihre Werte sind nicht die der Veröffentlichung. Sie arbeitet bei 128 px, und ihre Korrektur wird auf die volle Größe übertragen, sodass Unschärfe bleibt, wie sie ist; Flecken verschwinden nur teilweise. Auch eine gute Aufnahme kommt verändert zurück. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>Vessel tracking</source>
      <translation>Gefäßverfolgung</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>vessels followed as lines, gaps joined; their number, length, tortuosity and width</source>
      <translation>Gefäße als Linien verfolgt, Lücken verbunden; ihre Anzahl, Länge, Tortuosität und Breite</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>Viewing aid: it shows how far vessels can be followed, before and after. Not for diagnosis.</source>
      <translation>Betrachtungshilfe: zeigt, wie weit sich Gefäße verfolgen lassen, vorher und nachher. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>It follows what the vessel map found and no more: vessels that map misses are missing here, and what it takes for a vessel is followed. Arteries and veins are not told apart, and where two cross they count as one tree. A joined gap is the likeliest path between two ends, not a vessel that was seen. Widths depend on where the vessel map draws the wall; compare them between pictures of one photograph, not between cameras.</source>
      <translation>Verfolgt, was die Gefäßkarte gefunden hat, und nicht mehr: Gefäße, die sie verfehlt, fehlen hier, und was sie für ein Gefäß hält, wird verfolgt. Arterien und Venen werden nicht unterschieden, und wo zwei sich kreuzen, zählen sie als ein Baum. Eine verbundene Lücke ist der wahrscheinlichste Weg zwischen zwei Enden, kein Gefäß, das gesehen wurde. Breiten hängen davon ab, wo die Gefäßkarte die Wand zieht; sie sind zwischen Bildern einer Aufnahme zu vergleichen, nicht zwischen Kameras.</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Unsharp mask</source>
      <translation>Unscharfmaske</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>classical · crisper edges</source>
      <translation>klassisch · schärfere Kanten</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Raises noise and JPEG blocks with the edges; strong settings draw bright and dark seams along vessels that can pass for a light reflex or sheathing. Restores no detail that the photograph has lost.</source>
      <translation>Verstärkt mit den Kanten auch Rauschen und JPEG-Blöcke; starke Einstellungen zeichnen helle und dunkle Säume entlang der Gefäße, die als Lichtreflex oder Einscheidung durchgehen können. Stellt keine Einzelheiten wieder her, die die Aufnahme verloren hat.</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Radius</source>
      <translation>Radius</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Standard deviation of the blur, in pixels at a field of 512 px; scaled to the photograph.</source>
      <translation>Standardabweichung der Weichzeichnung, in Pixeln bei einem Bildfeld von 512 px; auf die Aufnahme umgerechnet.</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Amount</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>How much of the difference is added.</source>
      <translation>Wie viel von der Differenz hinzugefügt wird.</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>Vessels kept, lost, new</source>
      <translation>Gefäße erhalten, verloren, neu</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>vessels of the original looked for in the result</source>
      <translation>Gefäße des Originals, im Ergebnis gesucht</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>Viewing aid: it shows which vessels an enhancement kept, lost or added. Compare with the original. Not for diagnosis.</source>
      <translation>Betrachtungshilfe: zeigt, welche Gefäße eine Verbesserung erhalten, verloren oder hinzugefügt hat. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>It is as good as the vessel finder: a vessel that the finder misses in one of the two pictures counts as lost or new. Widths are not compared. Compared at a field of at most 1024 px, so the finest vessels of larger photographs are not in it.</source>
      <translation>So gut wie die Gefäßerkennung: Ein Gefäß, das sie in einem der beiden Bilder verfehlt, zählt als verloren oder neu. Breiten werden nicht verglichen. Verglichen bei einem Bildfeld von höchstens 1024 px, die feinsten Gefäße größerer Aufnahmen sind daher nicht enthalten.</translation>
    </message>
    <message>
      <location filename="../../models/vessels/model.toml" />
      <source>where the blood vessels are</source>
      <translation>wo die Blutgefäße sind</translation>
    </message>
    <message>
      <location filename="../../models/vessels/model.toml" />
      <source>Viewing aid: it marks blood vessels of the retina on colour fundus photographs of 30 to 60 degrees. Not for diagnosis.</source>
      <translation>Betrachtungshilfe: markiert Blutgefäße der Netzhaut in farbigen Fundusaufnahmen von 30 bis 60 Grad. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/vessels/model.toml" />
      <source>Trained on three cameras and drawn eyes. Thin vessels are missed where the photograph is blurred or dark; edges of bleedings, scars and laser spots may be taken for vessels. Fields wider than 1024 px are read at 1024 px. Arteries and veins are not told apart.</source>
      <translation>Mit drei Kameras und künstlich erzeugten Augen trainiert. Dünne Gefäße werden verfehlt, wo die Aufnahme unscharf oder dunkel ist; Ränder von Blutungen, Narben und Laserherden können für Gefäße gehalten werden. Bildfelder, die breiter als 1024 px sind, werden bei 1024 px ausgewertet. Arterien und Venen werden nicht unterschieden.</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Xiong</source>
      <translation>Xiong</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>classical · against scattered light</source>
      <translation>klassisch · gegen Streulicht</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Contrast against the background grows most where there is least of it, so noise and compression blocks of flat parts come forward; a low floor makes more of both. Large lesions are partly taken for background. The foreground's entropy search is simplified to a percentile.</source>
      <translation>Der Kontrast zum Hintergrund nimmt dort am meisten zu, wo er am geringsten ist, daher treten Rauschen und Kompressionsblöcke flacher Bereiche hervor; eine niedrige Untergrenze verstärkt beides. Große Läsionen werden teilweise für Hintergrund gehalten. Die Entropiesuche für den Vordergrund ist auf ein Perzentil vereinfacht.</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Least transmission</source>
      <translation>Kleinste Transmission</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Contrast grows by at most its inverse; 1 changes next to nothing.</source>
      <translation>Der Kontrast wächst höchstens um den Faktor ihres Kehrwerts; 1 ändert so gut wie nichts.</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>Zhao, feature constraint</source>
      <translation>Zhao, Merkmalsbedingung</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>haze of a clouded lens · a published method, compact, learnt without pairs</source>
      <translation>Schleier einer getrübten Linse · ein veröffentlichtes Verfahren, kompakt, ohne Paare gelernt</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>For comparison with a published method on colour fundus photographs taken through a clouded lens. Compare with the original. Not for diagnosis.</source>
      <translation>Zum Vergleich mit einem veröffentlichten Verfahren an farbigen Fundusaufnahmen, die durch eine getrübte Linse aufgenommen wurden. Mit dem Original vergleichen. Nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>The compact size of the published network (0.35 of 11.4 million parameters), trained for minutes on drawn haze in place of real cataract: its scores are not those of the paper. A network trained without pairs can paint what was not there, and wipe away what was. It works at 128 px; what it adds is smoothed and carried up to full size, so haze goes and blur stays. Faint detail becomes up to five times as strong, and noise with it. It knows the colours of few cameras and pulls every photograph towards them, good ones too; at the rim and at the disc it may be too dark or too bright. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Kompakte Fassung des veröffentlichten Netzes (0,35 von 11,4 Millionen Parametern), einige Minuten lang mit künstlich erzeugtem Schleier anstelle echter Katarakt trainiert: Ihre Werte sind nicht die der Veröffentlichung. Ein ohne Paare trainiertes Netz kann malen, was nicht da war, und wegwischen, was da war. Sie arbeitet bei 128 px; was sie hinzufügt, wird geglättet und auf die volle Größe übertragen, sodass Schleier verschwindet und Unschärfe bleibt. Schwache Details werden bis zu fünfmal so stark und das Rauschen mit ihnen. Sie kennt die Farben weniger Kameras und zieht jede Aufnahme zu ihnen hin, auch gute; am Rand und an der Papille kann sie zu dunkel oder zu hell sein. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>Zhao, feature constraint (research)</source>
      <translation>Zhao, Merkmalsbedingung (Forschung)</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>real poor photographs · a published method, compact, learnt without pairs</source>
      <translation>echte schlechte Aufnahmen · ein veröffentlichtes Verfahren, kompakt, ohne Paare gelernt</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>Research on a published method that learns from real poor photographs without pairs. Compare with the original. Not for diagnosis. Not to be passed on: the terms of its training photographs allow research alone.</source>
      <translation>Forschung an einem veröffentlichten Verfahren, das ohne Paare an echten schlechten Aufnahmen lernt. Mit dem Original vergleichen. Nicht für die Diagnose. Nicht weiterzugeben: Die Bedingungen der Trainingsaufnahmen erlauben allein Forschung.</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>For research alone: some of the photographs it was trained on may not be used otherwise. The compact size of the published network (0.35 of 11.4 million parameters), trained for minutes. The cameras of its poor photographs are not all among the good ones, so it may change a photograph's camera for its quality. A network trained without pairs can paint what was not there, and wipe away what was. It works at 128 px; what it adds is smoothed and carried up to full size, so blur stays. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Allein für die Forschung: Ein Teil der Aufnahmen, mit denen trainiert wurde, darf sonst nicht verwendet werden. Kompakte Fassung des veröffentlichten Netzes (0,35 von 11,4 Millionen Parametern), einige Minuten lang trainiert. Die Kameras der schlechten Aufnahmen sind nicht alle unter den guten, daher kann sie statt der Qualität die Kamera einer Aufnahme ändern. Ein ohne Paare trainiertes Netz kann malen, was nicht da war, und wegwischen, was da war. Sie arbeitet bei 128 px; was sie hinzufügt, wird geglättet und auf die volle Größe übertragen, sodass Unschärfe bleibt. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/zhao-image/model.toml" />
      <source>Zhao, image constraint</source>
      <translation>Zhao, Bildbedingung</translation>
    </message>
    <message>
      <location filename="../../models/zhao-image/model.toml" />
      <source>The ablation of the published method that asks pixels in place of features to come back, in the compact size, trained for minutes on drawn haze: there to be compared with the feature constraint. A network trained without pairs can paint what was not there, and wipe away what was. It works at 128 px; what it adds is smoothed and carried up to full size, so haze goes and blur stays. Faint detail becomes up to five times as strong, and noise with it. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Die Vergleichsvariante des veröffentlichten Verfahrens, die verlangt, dass Pixel statt Merkmale wiederkehren, in kompakter Fassung, einige Minuten lang mit künstlich erzeugtem Schleier trainiert: Sie ist zum Vergleich mit der Merkmalsbedingung da. Ein ohne Paare trainiertes Netz kann malen, was nicht da war, und wegwischen, was da war. Sie arbeitet bei 128 px; was sie hinzufügt, wird geglättet und auf die volle Größe übertragen, sodass Schleier verschwindet und Unschärfe bleibt. Schwache Details werden bis zu fünfmal so stark und das Rauschen mit ihnen. Nicht mit Angiografien, rotfreien oder Ultraweitwinkel-Aufnahmen trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>Zhou</source>
      <translation>Zhou</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>classical · lifts dark photographs</source>
      <translation>klassisch · hellt dunkle Aufnahmen auf</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>Made for dark photographs. Well-lit ones come out pale, and a bright disc loses its inner structure. Raises noise in the dark. The exact form of the gain follows this project's reading of the paper.</source>
      <translation>Für dunkle Aufnahmen gemacht. Gut ausgeleuchtete werden blass, und eine helle Papille verliert ihre innere Struktur. Verstärkt Rauschen im Dunkeln. Die genaue Form der Verstärkung folgt der Lesart der Veröffentlichung in diesem Projekt.</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>How strongly dark parts are lifted; 1 leaves the light as it is.</source>
      <translation>Wie stark dunkle Bereiche aufgehellt werden; 1 lässt das Licht, wie es ist.</translation>
    </message>
  </context>
</TS>
