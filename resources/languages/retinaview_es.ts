<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
  <context>
    <name>RetinaView</name>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>About RetinaView</source>
      <translation>Acerca de RetinaView</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>This package brings no text of its licence.</source>
      <translation>Este paquete no incluye el texto de su licencia.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>{device} (the last run: {ran_on})</source>
      <translation>{device} (última ejecución: {ran_on})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Measurements, audit log</source>
      <translation>Mediciones, registro de auditoría</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Your own models</source>
      <translation>Sus propios modelos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>What is open</source>
      <translation>Lo que está abierto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Versions, device and models; no patient's data, no file names</source>
      <translation>Versiones, dispositivo y modelos; ningún dato de pacientes, ningún nombre de archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Copy for support</source>
      <translation>Copiar para soporte</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Text of the licence</source>
      <translation>Texto de la licencia</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>‹  About RetinaView</source>
      <translation>‹  Acerca de RetinaView</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Back to the versions and licences</source>
      <translation>Volver a las versiones y licencias</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Where things lie</source>
      <translation>Dónde están las cosas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Looking for them…</source>
      <translation>Buscándolas…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>The licence of {name}</source>
      <translation>La licencia de {name}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Photographs</source>
      <translation>Fotografías</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Enhance</source>
      <translation>Mejorar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Overlays and changes</source>
      <translation>Capas y cambios</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Open folder…</source>
      <translation>Abrir carpeta…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Open the drawn sample</source>
      <translation>Abrir el ejemplo dibujado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Previous photograph</source>
      <translation>Fotografía anterior</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Next photograph</source>
      <translation>Fotografía siguiente</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Both eyes</source>
      <translation>Ambos ojos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Two visits of this eye</source>
      <translation>Dos visitas de este ojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Pair with…</source>
      <translation>Emparejar con…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Export measurements…</source>
      <translation>Exportar mediciones…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Batch…</source>
      <translation>Lote…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Train a model…</source>
      <translation>Entrenar un modelo…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Leave names out of what is written</source>
      <translation>Omitir los nombres en lo que se escribe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Choose a region</source>
      <translation>Elegir una región</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Search models</source>
      <translation>Buscar modelos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Processed</source>
      <translation>Procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Curtain</source>
      <translation>Cortina</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Blink</source>
      <translation>Parpadeo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Difference</source>
      <translation>Diferencia</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Grid</source>
      <translation>Cuadrícula</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Red-free</source>
      <translation>Aneritra</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Red channel</source>
      <translation>Canal rojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Blue channel</source>
      <translation>Canal azul</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Invert</source>
      <translation>Invertir</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Reset the display</source>
      <translation>Restablecer la visualización</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Magnifier</source>
      <translation>Lupa</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Link the panels again</source>
      <translation>Volver a vincular los paneles</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Smooth pixels above 100 %</source>
      <translation>Suavizar los píxeles por encima del 100 %</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Grading-safe</source>
      <translation>Segura para graduar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Picture at the model's own size</source>
      <translation>Imagen al tamaño propio del modelo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Vessels</source>
      <translation>Vasos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Saliency</source>
      <translation>Prominencia</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Change map</source>
      <translation>Mapa de cambios</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Trace a vessel</source>
      <translation>Seguir un vaso</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Measure</source>
      <translation>Medir</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Next most changed place</source>
      <translation>Siguiente lugar más cambiado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Previous most changed place</source>
      <translation>Anterior lugar más cambiado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Pictures on another screen</source>
      <translation>Imágenes en otra pantalla</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Side panels</source>
      <translation>Paneles laterales</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Light theme</source>
      <translation>Tema claro</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>A tour of the window</source>
      <translation>Recorrido por la ventana</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>All keys</source>
      <translation>Todos los atajos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>That is no key that can be used.</source>
      <translation>Esa tecla no se puede usar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>{key} moves through the window and presses buttons; choose another key.</source>
      <translation>{key} recorre la ventana y pulsa botones; elija otra tecla.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>{action}. {why_not}</source>
      <translation>{action}. {why_not}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>{key} belongs to “{action}”; give that another first.</source>
      <translation>{key} pertenece a «{action}»; asígnele antes otra tecla.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>The measurements could not be saved; they are there until the program ends.</source>
      <translation>Las mediciones no se pudieron guardar; se mantienen hasta que termine el programa.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>remove the scale</source>
      <translation>quitar la escala</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>set the scale</source>
      <translation>fijar la escala</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>words</source>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>show</source>
      <translation>mostrar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>hide</source>
      <translation>ocultar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>line</source>
      <translation>línea</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>angle</source>
      <translation>ángulo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>area</source>
      <translation>área</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete line</source>
      <translation>eliminar línea</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete angle</source>
      <translation>eliminar ángulo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete area</source>
      <translation>eliminar área</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete note</source>
      <translation>eliminar nota</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Angle</source>
      <translation>Ángulo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_list.py" />
      <source>Writing</source>
      <translation>Escribiendo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Nothing is measured yet. Measure on the picture ({measure}).</source>
      <translation>Aún no hay nada medido. Mida sobre la imagen ({measure}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Write what was measured on this photograph as a CSV file</source>
      <translation>Escribir lo que se ha medido en esta fotografía como archivo CSV</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Drawn over the picture</source>
      <translation>Dibujado sobre la imagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Show {what}</source>
      <translation>Mostrar {what}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Go there</source>
      <translation>Ir allí</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>What is to be seen here</source>
      <translation>Qué se ve aquí</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Words of the note</source>
      <translation>Texto de la nota</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Kept with the photograph; it changes no picture</source>
      <translation>Se guarda con la fotografía; no cambia ninguna imagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Delete; undo brings it back</source>
      <translation>Eliminar; deshacer lo recupera</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Delete {what}</source>
      <translation>Eliminar {what}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Export as a table…</source>
      <translation>Exportar como tabla…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/arrangement.py" />
      <source>green channel</source>
      <translation>canal verde</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/arrangement.py" />
      <source>red channel</source>
      <translation>canal rojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/arrangement.py" />
      <source>blue channel</source>
      <translation>canal azul</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>ORIGINAL</source>
      <translation>ORIGINAL</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>PROCESSED</source>
      <translation>PROCESADA</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>DIFFERENCE</source>
      <translation>DIFERENCIA</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>original picture, {note}</source>
      <translation>imagen original, {note}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>processed picture, {note}</source>
      <translation>imagen procesada, {note}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>difference picture, {note}</source>
      <translation>imagen de diferencia, {note}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>original - processed, twice as bright</source>
      <translation>original - procesada, con el doble de brillo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>enlarged x{times} (bicubic)</source>
      <translation>ampliada x{times} (bicúbica)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>the model's own picture, {width} x {height} px</source>
      <translation>la imagen propia del modelo, {width} x {height} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>{left} - {right}, twice as bright</source>
      <translation>{left} - {right}, con el doble de brillo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>as captured</source>
      <translation>tal como se tomó</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>made in tiles</source>
      <translation>hecho por teselas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>exact</source>
      <translation>exacto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>area-averaged</source>
      <translation>promedio por área</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>interpolated</source>
      <translation>interpolado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>pixels</source>
      <translation>píxeles</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Batch</source>
      <translation>Lote</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>The batch was stopped by an error in RetinaView.</source>
      <translation>El lote se detuvo por un error de RetinaView.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Starting</source>
      <translation>Iniciando</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Looking for photographs</source>
      <translation>Buscando fotografías</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Stopped. Start goes on from here.</source>
      <translation>Detenido. Iniciar continúa desde aquí.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>{count} photographs</source>
      <translation>{count} fotografías</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Paused · {step}</source>
      <translation>En pausa · {step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_memory.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>What is in that folder already is not made again: a batch that was stopped goes on.</source>
      <translation>Lo que ya está en esa carpeta no se hace de nuevo: un lote que se detuvo continúa.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Folder…</source>
      <translation>Carpeta…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Every photograph in a folder and its sub-folders</source>
      <translation>Todas las fotografías de una carpeta y sus subcarpetas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>All in the worklist</source>
      <translation>Toda la lista de trabajo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Every photograph that is open</source>
      <translation>Todas las fotografías abiertas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Write into…</source>
      <translation>Escribir en…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>The folder that gets results and table</source>
      <translation>La carpeta que recibe los resultados y la tabla</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>A report for each</source>
      <translation>Un informe para cada una</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Write a report beside every picture, set up as your last report was</source>
      <translation>Escribir un informe junto a cada imagen, dispuesto como el último informe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>A contact sheet</source>
      <translation>Una hoja de contactos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>One PDF with all of them small, originals beside results</source>
      <translation>Un PDF con todas en pequeño, los originales junto a los resultados</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Enhance them all</source>
      <translation>Mejorarlas todas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Wait after this step; nothing is lost</source>
      <translation>Esperar tras este paso; no se pierde nada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Stop; what is made stays, and Start goes on</source>
      <translation>Detener; lo hecho se conserva, e Iniciar continúa</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Progress of the batch</source>
      <translation>Progreso del lote</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Show the results and the table</source>
      <translation>Mostrar los resultados y la tabla</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>No photographs are chosen.</source>
      <translation>No se han elegido fotografías.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>No folder is chosen.</source>
      <translation>No se ha elegido ninguna carpeta.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Open {name}</source>
      <translation>Abrir {name}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made. The table is {table}.</source>
      <translation>Hechos: {made}. La tabla es {table}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>A batch of {total} photographs into “{folder}” stands at {done}.</source>
      <translation>Un lote de {total} fotografías en «{folder}» va por {done}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made, {kept} made before, {failed} failed. The table is {table}.</source>
      <translation>Hechos: {made}; ya hechos: {kept}; fallidos: {failed}. La tabla es {table}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made, {kept} made before. The table is {table}.</source>
      <translation>Hechos: {made}; ya hechos: {kept}. La tabla es {table}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made, {failed} failed. The table is {table}.</source>
      <translation>Hechos: {made}; fallidos: {failed}. La tabla es {table}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>A batch of 1 photograph into “{folder}” stands at {done}.</source>
      <translation>Un lote de 1 fotografía en «{folder}» va por {done}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/card_marks.py" />
      <source>No fundus</source>
      <translation>Sin fondo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/card_marks.py" />
      <source>Unreadable</source>
      <translation>Ilegible</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/card_marks.py" />
      <source>New</source>
      <translation>Nueva</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/compare_view.py" />
      <source>Comparison of original and processed picture</source>
      <translation>Comparación de la imagen original y la procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Text (*.txt)</source>
      <translation>Texto (*.txt)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Something went wrong</source>
      <translation>Algo ha fallado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Something went wrong inside the program. Your photographs are untouched; you can go on working.</source>
      <translation>Algo ha fallado dentro del programa. Sus fotografías están intactas; puede seguir trabajando.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>What went wrong, for the makers of the program</source>
      <translation>Qué ha fallado, para los autores del programa</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Save report…</source>
      <translation>Guardar informe…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Report for the makers of the program</source>
      <translation>Informe para los autores del programa</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>This, and nothing else, is saved as a text file where you say. Names and paths were taken out; read it before you pass it on. Nothing is sent anywhere.</source>
      <translation>Esto, y nada más, se guarda como archivo de texto donde usted indique. Los nombres y las rutas se han quitado; léalo antes de entregarlo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>The report</source>
      <translation>El informe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Log: {path}</source>
      <translation>Registro: {path}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>No log is being written.</source>
      <translation>No se escribe ningún registro.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>enhanced, 1 result</source>
      <translation>mejorada, 1 resultado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>enhanced, {count} results</source>
      <translation>mejorada, {count} resultados</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>measured by hand</source>
      <translation>medida a mano</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>exported</source>
      <translation>exportada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>opened</source>
      <translation>abierta</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>new</source>
      <translation>nueva</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>not measured</source>
      <translation>sin medir</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>The cup reaches beyond the disc</source>
      <translation>La excavación rebasa la papila</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Edited by hand</source>
      <translation>Editado a mano</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Drag a ring: centre moves, ends stretch and turn</source>
      <translation>Arrastre un anillo: el centro mueve, los extremos estiran y giran</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Found by the model, to be checked</source>
      <translation>Encontrado por el modelo; debe comprobarse</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>No disc was found</source>
      <translation>Papila no encontrada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Edit by hand</source>
      <translation>Editar a mano</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Drag the outlines of disc and cup</source>
      <translation>Arrastrar los contornos de la papila y la excavación</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Keep the outlines as they are now</source>
      <translation>Conservar los contornos tal como están</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Go back to the outlines that were found</source>
      <translation>Volver a los contornos encontrados</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Disc and cup</source>
      <translation>Papila y excavación</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Vertical C/D {ratio}</source>
      <translation>E/P vertical {ratio}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Outline by hand</source>
      <translation>Trazar a mano</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_editor.py" />
      <source>move the cup</source>
      <translation>mover la excavación</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_editor.py" />
      <source>move the disc</source>
      <translation>mover la papila</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_editor.py" />
      <source>reset disc and cup</source>
      <translation>restablecer papila y excavación</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>The grading-safe view shows the original as it is.</source>
      <translation>La vista segura para graduar muestra el original tal como es.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>This changes the screen alone, no file and no number.</source>
      <translation>Esto cambia solo la pantalla: ningún archivo y ningún número.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Brightness</source>
      <translation>Brillo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>The value that is shown half bright; also by dragging with the right button, up and down</source>
      <translation>El valor que se muestra con brillo medio; también arrastrando con el botón derecho, arriba y abajo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>How narrow a span of values fills the screen; also by dragging with the right button, left and right</source>
      <translation>Qué intervalo de valores, más o menos estrecho, llena la pantalla; también arrastrando con el botón derecho, a izquierda y derecha</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Lightens or darkens the middle and keeps black and white</source>
      <translation>Aclara u oscurece los tonos medios y conserva el negro y el blanco</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Show dark as bright ({invert})</source>
      <translation>Mostrar lo oscuro como claro ({invert})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Interpolate between pixels; without it each pixel is a square</source>
      <translation>Interpolar entre píxeles; sin ello, cada píxel es un cuadrado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Show colour and brightness as they are ({reset_display})</source>
      <translation>Mostrar el color y el brillo tal como son ({reset_display})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/divider.py" />
      <source>Arrow keys move the line between original and processed</source>
      <translation>Las teclas de flecha mueven la línea entre original y procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/divider.py" />
      <source>Drag, or use the arrow keys</source>
      <translation>Arrastre o use las teclas de flecha</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Run the plain method and put its result to the left of this one</source>
      <translation>Ejecutar el método simple y poner su resultado a la izquierda de este</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Enhance the photograph ({enhance})</source>
      <translation>Mejorar la fotografía ({enhance})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Stop the run; the last result stays ({cancel})</source>
      <translation>Detener la ejecución; el último resultado se conserva ({cancel})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>No model is installed. Install RetinaView again.</source>
      <translation>No hay ningún modelo instalado. Instale RetinaView de nuevo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>About this model</source>
      <translation>Acerca de este modelo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Intended use, limits, licence, scores</source>
      <translation>Uso previsto, límites, licencia, mediciones</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Defaults</source>
      <translation>Por defecto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Set every option as the model's card says</source>
      <translation>Poner cada opción como dice la ficha del modelo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Compare with {model}</source>
      <translation>Comparar con {model}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Logos (*.png *.jpg *.jpeg *.svg)</source>
      <translation>Logotipos (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Table, comma-separated (*.csv)</source>
      <translation>Tabla, separada por comas (*.csv)</translation>
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
      <translation>DICOM, fotografía derivada (*.dcm)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>DICOM, encapsulated PDF (*.dcm)</source>
      <translation>DICOM, PDF encapsulado (*.dcm)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>PNG, a file a page (*.png)</source>
      <translation>PNG, un archivo por página (*.png)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Open photographs</source>
      <translation>Abrir fotografías</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Open a folder of photographs</source>
      <translation>Abrir una carpeta de fotografías</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the processed picture</source>
      <translation>Exportar la imagen procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the processed picture, names left out</source>
      <translation>Exportar la imagen procesada, sin nombres</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Write the report, names left out</source>
      <translation>Escribir el informe, sin nombres</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Write the report</source>
      <translation>Escribir el informe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Choose a logo</source>
      <translation>Elegir un logotipo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the measurements</source>
      <translation>Exportar las mediciones</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the measurements, names left out</source>
      <translation>Exportar las mediciones, sin nombres</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Photographs ({patterns})</source>
      <translation>Fotografías ({patterns})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/gate_row.py" />
      <source>This model</source>
      <translation>Este modelo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/gate_row.py" />
      <source>In use</source>
      <translation>En uso</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/gate_row.py" />
      <source>Difference (95 % interval)</source>
      <translation>Diferencia (intervalo del 95 %)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>End the tour</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>It can be started again from Help (Esc)</source>
      <translation>Se puede iniciar de nuevo desde Ayuda (Esc)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>The place before (left arrow)</source>
      <translation>El lugar anterior (flecha izquierda)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>The next place (right arrow)</source>
      <translation>El lugar siguiente (flecha derecha)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>{number} of {count}</source>
      <translation>{number} de {count}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>Tour, {number} of {count}: {title}</source>
      <translation>Recorrido, {number} de {count}: {title}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Photographs are opened here: drop files or folders into the window, or choose them ({open}). The one you see now is a drawing that ships with the program. Nothing you open is changed.</source>
      <translation>Aquí se abren las fotografías: arrastre archivos o carpetas a la ventana, o elíjalos ({open}). La que ve ahora es un dibujo que se entrega con el programa. Nada de lo que abre se modifica.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Choose a model above, then enhance ({enhance}). The result appears beside the original, under an amber badge. You may press it now; the tour waits.</source>
      <translation>Elija arriba un modelo y después mejore ({enhance}). El resultado aparece junto al original, bajo una etiqueta ámbar. Puede pulsarlo ahora; el recorrido espera.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Side by side ({side_by_side}), a curtain ({curtain}), blinking ({blink}) and more. The wheel zooms, dragging moves, and both pictures move together. Grade in the grading-safe view ({grading_safe}): the original alone.</source>
      <translation>Lado a lado ({side_by_side}), una cortina ({curtain}), parpadeo ({blink}) y más. La rueda amplía, arrastrar mueve, y ambas imágenes se mueven juntas. Gradúe en la vista segura para graduar ({grading_safe}): solo el original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>After every run this says in words what the model changed, and leads to the places to look at ({next_change}). Check what you see in the result on the original ({original}).</source>
      <translation>Tras cada ejecución, esto dice con palabras lo que el modelo ha cambiado y lleva a los lugares que mirar ({next_change}). Compruebe en el original ({original}) lo que vea en el resultado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>A report ({report}) or the picture alone ({export}) says how it was made. Help for the place where you are is always one key away ({help}).</source>
      <translation>Un informe ({report}) o la imagen sola ({export}) dicen cómo se hizo. La ayuda para el lugar en que se encuentra está siempre a una tecla ({help}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>New here? A tour of five places shows the window.</source>
      <translation>¿Es nuevo aquí? Un recorrido por cinco lugares muestra la ventana.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>What the model changed</source>
      <translation>Lo que el modelo ha cambiado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Keep and pass on</source>
      <translation>Guardar y entregar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Show me</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>No page has these words.</source>
      <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>Search the help</source>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>All pages</source>
      <translation>Índice</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>The list of all pages of the help</source>
      <translation>La lista de todas las páginas de la ayuda</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/histogram_view.py" />
      <source>Histogram</source>
      <translation>Histograma</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/histogram_view.py" />
      <source>How often each brightness occurs in the field: red, green and blue</source>
      <translation>Con qué frecuencia aparece cada brillo en el campo: rojo, verde y azul</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/how_much_row.py" />
      <source>Takes a share of what the model changes; badge and report say so</source>
      <translation>Toma una parte de lo que cambia el modelo; la etiqueta y el informe lo dicen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/how_much_row.py" />
      <source>How much</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/how_much_row.py" />
      <source>How much of the model's change is taken</source>
      <translation>Qué parte del cambio del modelo se toma</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>original picture</source>
      <translation>imagen original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>processed picture</source>
      <translation>imagen procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>difference picture</source>
      <translation>imagen de diferencia</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>original and processed picture</source>
      <translation>imagen original y procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>another processed picture</source>
      <translation>otra imagen procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>two processed pictures</source>
      <translation>dos imágenes procesadas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>difference of two processed pictures</source>
      <translation>diferencia de dos imágenes procesadas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>photograph on the left</source>
      <translation>fotografía de la izquierda</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>photograph on the right</source>
      <translation>fotografía de la derecha</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>two photographs</source>
      <translation>dos fotografías</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>difference of two photographs</source>
      <translation>diferencia de dos fotografías</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>{count:,} thumbnails, {room}.</source>
      <translation>{count:,} miniaturas, {room}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>No thumbnails are kept.</source>
      <translation>No se conservan miniaturas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>1 thumbnail, {room}.</source>
      <translation>1 miniatura, {room}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>less than 0.1 MB</source>
      <translation>menos de 0,1 MB</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>Counting the thumbnails…</source>
      <translation>Contando las miniaturas…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>Purge thumbnails</source>
      <translation>Eliminar las miniaturas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>Delete every kept thumbnail; photographs are left alone</source>
      <translation>Eliminar todas las miniaturas guardadas; las fotografías no se tocan</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Press to change the key</source>
      <translation>Pulse para cambiar la tecla</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Press to change the key; also {keys}</source>
      <translation>Pulse para cambiar la tecla; también {keys}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>{first} or {second}</source>
      <translation>{first} o {second}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Press a key</source>
      <translation>Pulse una tecla</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Esc leaves it as it is</source>
      <translation>Esc la deja como está</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_hints.py" />
      <source>its key</source>
      <translation>su tecla</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/lazy_engine.py" />
      <source>Starting the engine</source>
      <translation>Iniciando el motor</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>What the result on the right is compared with. What the model changed always refers to the original</source>
      <translation>Con qué se compara el resultado de la derecha. Lo que el modelo ha cambiado se refiere siempre al original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>Exchange the results on the left and on the right</source>
      <translation>Intercambiar los resultados de la izquierda y de la derecha</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>On the left</source>
      <translation>A la izquierda</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>Picture on the left</source>
      <translation>Imagen de la izquierda</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>Exchange left and right</source>
      <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/legend.py" />
      <source>of the original</source>
      <translation>del original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/legend.py" />
      <source>of the processed picture</source>
      <translation>de la imagen procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/legend.py" />
      <source>of both pictures</source>
      <translation>de ambas imágenes</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/lister.py" />
      <source>There are no photographs in this folder.</source>
      <translation>En esta carpeta no hay fotografías.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/lock_desk.py" />
      <source>{action} (set by your administrator)</source>
      <translation>{action} (fijado por su administrador)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click on; the first point again closes it. Esc ends measuring.</source>
      <translation>Siga haciendo clic; de nuevo el primer punto la cierra. Esc termina la medición.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click where it begins. Esc ends measuring.</source>
      <translation>Haga clic donde empieza. Esc termina la medición.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click where it ends. Esc ends measuring.</source>
      <translation>Haga clic donde termina. Esc termina la medición.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click the end of one arm. Esc ends measuring.</source>
      <translation>Haga clic en el extremo de un lado. Esc termina la medición.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click the corner. Esc ends measuring.</source>
      <translation>Haga clic en el vértice. Esc termina la medición.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click the end of the other arm. Esc ends measuring.</source>
      <translation>Haga clic en el extremo del otro lado. Esc termina la medición.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click along the edge. Esc ends measuring.</source>
      <translation>Haga clic a lo largo del borde. Esc termina la medición.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click what the note is about. Esc ends measuring.</source>
      <translation>Haga clic en aquello a lo que se refiere la nota. Esc termina la medición.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Measure: {shape}</source>
      <translation>Medir: {shape}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Measuring</source>
      <translation>Midiendo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/message_bar.py" />
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/message_bar.py" />
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/message_bar.py" />
      <source>{name} was written.</source>
      <translation>Se ha escrito {name}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>A {photograph}.</source>
      <translation>Una {photograph}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>What it does</source>
      <translation>Lo que hace</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Intended use</source>
      <translation>Uso previsto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Limitations</source>
      <translation>Limitaciones</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Takes</source>
      <translation>Admite</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Trained on</source>
      <translation>Entrenado con</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Measured</source>
      <translation>Medición</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Before it is used</source>
      <translation>Antes de usarlo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Origin</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Task</source>
      <translation>Tarea</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Weights, SHA-256</source>
      <translation>Pesos, SHA-256</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>your own</source>
      <translation>propio</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Field {low} to {high} pixels across.</source>
      <translation>Campo de {low} a {high} píxeles de ancho.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Research use only.</source>
      <translation>Solo para investigación.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Field at least {low} pixels across.</source>
      <translation>Campo de al menos {low} píxeles de ancho.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Field at most {high} pixels across.</source>
      <translation>Campo de {high} píxeles de ancho como máximo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_hint.py" />
      <source>Intended use.</source>
      <translation>Uso previsto.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_hint.py" />
      <source>Limitations.</source>
      <translation>Limitaciones.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_hint.py" />
      <source>Measured.</source>
      <translation>Medición.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>original {values}</source>
      <translation>original {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>processed {values}</source>
      <translation>procesada {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>{zoom} · moved apart</source>
      <translation>{zoom} · separadas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>left {values}</source>
      <translation>izquierda {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>right {values}</source>
      <translation>derecha {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/open_work_files.py" />
      <source>What was open last could not be read, so it cannot be opened again.</source>
      <translation>Lo último que estaba abierto no se pudo leer, así que no se puede abrir de nuevo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>It compares both pictures: it is there once the photograph is enhanced.</source>
      <translation>Compara ambas imágenes: estará disponible cuando la fotografía se haya mejorado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>There is no such map of the pictures on screen.</source>
      <translation>No existe un mapa así de las imágenes en pantalla.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>Where the enhancement model is least sure of its result</source>
      <translation>Dónde está menos seguro de su resultado el modelo de mejora</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>It could not be drawn.</source>
      <translation>No se pudo dibujar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>Uncertainty</source>
      <translation>Incertidumbre</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>The grading-safe view shows no overlays.</source>
      <translation>La vista segura para graduar no muestra capas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>No overlay is installed.</source>
      <translation>No hay ninguna capa instalada.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the original and the processed picture.</source>
      <translation>Dibujada para el original y la imagen procesada.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the original and both together.</source>
      <translation>Dibujada para el original y para ambas juntas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the processed picture and both together.</source>
      <translation>Dibujada para la imagen procesada y para ambas juntas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the original and the processed picture and both together.</source>
      <translation>Dibujada para el original, la imagen procesada y ambas juntas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Opacity of {title}</source>
      <translation>Opacidad de {title}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Opacity {percent} %</source>
      <translation>Opacidad {percent} %</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>The map is being drawn…</source>
      <translation>Se está dibujando el mapa…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pace_desk.py" />
      <source>Takes about {time}</source>
      <translation>Tarda alrededor de {time}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Whole page</source>
      <translation>Página completa</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Page width</source>
      <translation>Ancho de página</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Page {page} of {count}</source>
      <translation>Página {page} de {count}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Previous page</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Next page</source>
      <translation>Página siguiente</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Show the page as wide as there is room, or whole</source>
      <translation>Mostrar la página tan ancha como quepa, o entera</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Preview of the report</source>
      <translation>Vista previa del informe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>The other photograph stands beside the one on screen. Two of one eye are laid on each other where that can be done with certainty. Ctrl and a click on any card of the worklist does the same; another click or Esc takes the pair apart.</source>
      <translation>La otra fotografía se pone al lado de la que está en pantalla. Dos de un mismo ojo se superponen donde puede hacerse con certeza. Ctrl y un clic en cualquier ficha de la lista de trabajo hace lo mismo; otro clic o Esc deshace el par.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>No other photograph of the list is known to be of this patient. Choose any card with Ctrl and a click.</source>
      <translation>No consta que ninguna otra fotografía de la lista sea de este paciente. Elija cualquier ficha con Ctrl y un clic.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>The other eye</source>
      <translation>El otro ojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Earlier visits of this eye</source>
      <translation>Visitas anteriores de este ojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Later visits of this eye</source>
      <translation>Visitas posteriores de este ojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Others in this group</source>
      <translation>Otras de este grupo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Pair with {photograph}, {file}</source>
      <translation>Emparejar con {photograph}, {file}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>Drop photographs here, or &lt;a href="open" style="text-decoration: none; color: #5bc0be"&gt;Open…&lt;/a&gt; ({open})</source>
      <translation>Arrastre fotografías aquí, o &lt;a href="open" style="text-decoration: none; color: #5bc0be"&gt;Abrir…&lt;/a&gt; ({open})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>x {x}  y {y}   R {red} G {green} B {blue}</source>
      <translation>x {x}  y {y}   R {red} G {green} B {blue}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>about {time} left</source>
      <translation>quedan alrededor de {time}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>Cursor position and values</source>
      <translation>Posición del cursor y valores</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>Two eyes cannot be laid on each other; they are compared side by side.</source>
      <translation>Dos ojos no se pueden superponer; se comparan lado a lado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>The two photographs are still being laid on each other.</source>
      <translation>Las dos fotografías aún se están superponiendo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>The two photographs could not be laid on each other; they are compared side by side.</source>
      <translation>Las dos fotografías no se pudieron superponer; se comparan lado a lado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>The grid shows results of one photograph.</source>
      <translation>La cuadrícula muestra resultados de una fotografía.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>{pictures}, twice as bright</source>
      <translation>{pictures}, con el doble de brillo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>as captured · not registered</source>
      <translation>tal como se tomó · no superpuesta</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>date not known</source>
      <translation>fecha desconocida</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>as captured · being registered</source>
      <translation>tal como se tomó · superponiéndose</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>registered, resampled</source>
      <translation>superpuesta, remuestreada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>eye not known</source>
      <translation>ojo desconocido</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Right eye (OD)</source>
      <translation>Ojo derecho (OD)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Left eye (OS)</source>
      <translation>Ojo izquierdo (OS)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Eye not known</source>
      <translation>Ojo desconocido</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} píxeles</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Quality: {grade} ({reasons})</source>
      <translation>Calidad: {grade} ({reasons})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Quality: {grade}</source>
      <translation>Calidad: {grade}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Show beside the one on screen</source>
      <translation>Mostrar al lado de la que está en pantalla</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>{frames} pictures in this file</source>
      <translation>{frames} imágenes en este archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>taken {date}</source>
      <translation>tomada el {date}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Beside the photograph on screen</source>
      <translation>Al lado de la fotografía en pantalla</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>ID {id}</source>
      <translation>ID {id}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Missing or wrong in this file</source>
      <translation>Ausente o erróneo en este archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>OD (right)</source>
      <translation>OD (derecho)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>OS (left)</source>
      <translation>OS (izquierdo)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>The photograph was read all the same. What else the file says may be incomplete.</source>
      <translation>La fotografía se leyó de todos modos. Lo demás que dice el archivo puede estar incompleto.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Picture {number} of {count}</source>
      <translation>Imagen {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Which eye?</source>
      <translation>¿Qué ojo?</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Eye</source>
      <translation>Ojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>This photograph</source>
      <translation>Esta fotografía</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Missing or wrong: {count}</source>
      <translation>Ausente o erróneo: {count}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Attributes that this file lacks or misstates</source>
      <translation>Atributos que faltan en este archivo o que este indica mal</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Previous picture of this file</source>
      <translation>Imagen anterior de este archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Next picture of this file</source>
      <translation>Imagen siguiente de este archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>The right eye, OD</source>
      <translation>El ojo derecho, OD</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>State that this is the right eye (OD)</source>
      <translation>Indicar que este es el ojo derecho (OD)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>The left eye, OS</source>
      <translation>El ojo izquierdo, OS</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>State that this is the left eye (OS)</source>
      <translation>Indicar que este es el ojo izquierdo (OS)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Read as {colour}</source>
      <translation>Leer como {colour}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Colours were read as {colour}.</source>
      <translation>Los colores se leyeron como {colour}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Taken</source>
      <translation>Tomada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Pupil</source>
      <translation>Pupila</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Read them as the file says</source>
      <translation>Leerlos como dice el archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>dilated</source>
      <translation>dilatada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>not dilated</source>
      <translation>no dilatada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/presenter.py" />
      <source>Undo {step}</source>
      <translation>Deshacer: {step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/presenter.py" />
      <source>Redo {step}</source>
      <translation>Rehacer: {step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_desk.py" />
      <source>A small copy; fine detail shows in the result alone.</source>
      <translation>Una copia pequeña; el detalle fino solo aparece en el resultado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_desk.py" />
      <source>The middle of the field, pixel by pixel.</source>
      <translation>El centro del campo, píxel a píxel.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_desk.py" />
      <source>No preview: {reason}</source>
      <translation>Sin vista previa: {reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>Trying these settings on a small copy</source>
      <translation>Probando estos ajustes en una copia pequeña</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>A small preview. Enhance makes the result at full size</source>
      <translation>Una vista previa pequeña. Mejorar calcula el resultado a tamaño completo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>With these settings</source>
      <translation>Con estos ajustes</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>Preview, original</source>
      <translation>Vista previa, original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>Preview, with these settings</source>
      <translation>Vista previa, con estos ajustes</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/printing.py" />
      <source>The report could not be printed. Look at the printer, or write a PDF instead.</source>
      <translation>El informe no se pudo imprimir. Compruebe la impresora o escriba un PDF en su lugar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/printing.py" />
      <source>Print the report</source>
      <translation>Imprimir el informe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_desk.py" />
      <source>It could not be graded.</source>
      <translation>No se pudo clasificar su calidad.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Open a photograph to have it graded.</source>
      <translation>Abra una fotografía para clasificar su calidad.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The photograph is being graded…</source>
      <translation>Se está clasificando la calidad de la fotografía…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The photograph was not graded.</source>
      <translation>La calidad de la fotografía no se clasificó.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The models were made for colour fundus photographs; this looks like {kind}.</source>
      <translation>Los modelos se hicieron para fotografías de fondo de ojo en color; esto parece {kind}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The models were made for colour fundus photographs; this does not look like one.</source>
      <translation>Los modelos se hicieron para fotografías de fondo de ojo en color; esto no lo parece.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Quality of the original: {grade}</source>
      <translation>Calidad del original: {grade}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>nothing found wrong</source>
      <translation>no se encontró ningún defecto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Chance that the grade is right: {chance:.2f}</source>
      <translation>Probabilidad de que el nivel sea correcto: {chance:.2f}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Not graded: {reason}</source>
      <translation>Sin clasificar: {reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/reader.py" />
      <source>Opening</source>
      <translation>Abriendo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/reader.py" />
      <source>It could not be opened.</source>
      <translation>No se pudo abrir.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/reader.py" />
      <source>{count} files could not be opened. The first: {first}</source>
      <translation>No se pudieron abrir {count} archivos. El primero: {first}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/recent_desk.py" />
      <source>{name} is no longer where it was ({folder}). It was taken off the list.</source>
      <translation>{name} ya no está donde estaba ({folder}). Se ha quitado de la lista.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_note.py" />
      <source>Region to enlarge</source>
      <translation>Región que ampliar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>Drag a rectangle on the original.</source>
      <translation>Arrastre un rectángulo sobre el original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>A region is at least {side} x {side} px.</source>
      <translation>Una región tiene al menos {side} x {side} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>Too large for this model: up to about {side} x {side} px.</source>
      <translation>Demasiado grande para este modelo: hasta unos {side} x {side} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>Esc ends choosing.</source>
      <translation>Esc termina la elección.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Enlarges the whole photograph.</source>
      <translation>Amplía la fotografía entera.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Enlarges a part of the photograph.</source>
      <translation>Amplía una parte de la fotografía.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Region {width} x {height} px becomes {new_width} x {new_height} px.</source>
      <translation>La región de {width} x {height} px pasa a {new_width} x {new_height} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Draw it on the original ({region})</source>
      <translation>Dibujarla sobre el original ({region})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Whole photograph</source>
      <translation>Fotografía entera</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Forget the region</source>
      <translation>Olvidar la región</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Kept for the next report, but for the comment: that stays with its photograph.</source>
      <translation>Se guarda para el próximo informe, salvo el comentario, que permanece con su fotografía.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Names are left out of what is written: none of these words is in the report, and no logo.</source>
      <translation>Los nombres se omiten en lo que se escribe: ninguna de estas palabras figura en el informe, ni tampoco un logotipo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>US Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Words</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Clinic</source>
      <translation>Clínica</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Name of the clinic</source>
      <translation>Nombre de la clínica</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Operator</source>
      <translation>Operador</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Logo…</source>
      <translation>Logotipo…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Choose a PNG, JPEG or SVG file</source>
      <translation>Elegir un archivo PNG, JPEG o SVG</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>No logo</source>
      <translation>Sin logotipo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Leave the logo out</source>
      <translation>Omitir el logotipo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Maps</source>
      <translation>Mapas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>There are none of this result.</source>
      <translation>No hay ninguno de este resultado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Numbers</source>
      <translation>Números</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Free text of any number of lines</source>
      <translation>Texto libre de cualquier número de líneas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>Enhance the photograph: a report is on a result.</source>
      <translation>Mejore la fotografía: un informe trata de un resultado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>Drawing the page…</source>
      <translation>Dibujando la página…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>Drawing the maps of what was changed…</source>
      <translation>Dibujando los mapas de lo que ha cambiado…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>The page is drawn as soon as the other photograph is enhanced.</source>
      <translation>La página se dibuja en cuanto la otra fotografía esté mejorada.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>The page could not be drawn.</source>
      <translation>La página no se pudo dibujar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>PDF…</source>
      <translation>PDF…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Write the report as a PDF file</source>
      <translation>Escribir el informe como archivo PDF</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>DICOM…</source>
      <translation>DICOM…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Write the report as a DICOM object that holds a PDF (Encapsulated PDF)</source>
      <translation>Escribir el informe como objeto DICOM que contiene un PDF (Encapsulated PDF)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>PNG…</source>
      <translation>PNG…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Write each page of the report as a picture</source>
      <translation>Escribir cada página del informe como imagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>A report on both eyes needs a second photograph: none of the list is known to be of this patient. Put one beside this one by “Pair with…” and come back.</source>
      <translation>Un informe de ambos ojos necesita una segunda fotografía: no consta que ninguna de la lista sea de este paciente. Ponga una junto a esta con «Emparejar con…» y vuelva.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>The files of the list are still being read.</source>
      <translation>Los archivos de la lista aún se están leyendo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>This is a result of a part of the photograph; a report on both eyes is on whole ones.</source>
      <translation>Este es un resultado de una parte de la fotografía; un informe de ambos ojos es de fotografías enteras.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>The other photograph is being enhanced: {percent} %</source>
      <translation>La otra fotografía se está mejorando: {percent} %</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>Both photographs: {which}</source>
      <translation>Ambas fotografías: {which}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>Both eyes: {which}</source>
      <translation>Ambos ojos: {which}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>Both visits: {which}</source>
      <translation>Ambas visitas: {which}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_parts.py" />
      <source>Nothing is measured by hand on this photograph.</source>
      <translation>En esta fotografía no hay nada medido a mano.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_parts.py" />
      <source>This result was not compared with its original.</source>
      <translation>Este resultado no se comparó con su original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_parts.py" />
      <source>Numbers of “{title}”</source>
      <translation>Números de «{title}»</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_preview.py" />
      <source>Drawing the page</source>
      <translation>Dibujando la página</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_template.py" />
      <source>This eye or both</source>
      <translation>Este ojo o ambos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_template.py" />
      <source>This eye</source>
      <translation>Este ojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>Show this result again</source>
      <translation>Mostrar este resultado de nuevo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>This result is no longer in memory: it is made again</source>
      <translation>Este resultado ya no está en memoria: se calcula de nuevo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>on screen</source>
      <translation>en pantalla</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>Results of this photograph</source>
      <translation>Resultados de esta fotografía</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>to be made again</source>
      <translation>por calcular de nuevo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Enhance the photograph to see here what the model changed.</source>
      <translation>Mejore la fotografía para ver aquí lo que el modelo ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>The model is at work. What it changed is judged with the picture.</source>
      <translation>El modelo está trabajando. Lo que ha cambiado se juzga con la imagen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>This picture was not compared with its original.</source>
      <translation>Esta imagen no se comparó con su original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>The result on the right against the original, not against {left} on the left.</source>
      <translation>El resultado de la derecha frente al original, no frente a {left}, a la izquierda.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Jump to the largest change  ›</source>
      <translation>Ir al cambio mayor  ›</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Jump to the next change  ›</source>
      <translation>Ir al cambio siguiente  ›</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Vessels kept</source>
      <translation>Vasos conservados</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Vessels lost</source>
      <translation>Vasos perdidos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Vessels new</source>
      <translation>Vasos nuevos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Dark spots gone / appeared</source>
      <translation>Manchas oscuras perdidas / nuevas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Bright spots gone / appeared</source>
      <translation>Manchas claras perdidas / nuevas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Light and colour changed</source>
      <translation>Luz y color cambiados</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Structure changed</source>
      <translation>Estructura cambiada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Verdict: {verdict}</source>
      <translation>Dictamen: {verdict}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Show this place in both pictures</source>
      <translation>Mostrar este lugar en ambas imágenes</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Show change {number}: {title}</source>
      <translation>Mostrar el cambio {number}: {title}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Step through the most changed places ({next_change})</source>
      <translation>Recorrer los lugares más cambiados ({next_change})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Fewer numbers</source>
      <translation>Menos números</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>More numbers</source>
      <translation>Más números</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>No millimetres: no scale is known for this photograph.</source>
      <translation>Sin milímetros: no se conoce ninguna escala para esta fotografía.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>No millimetres: the field is too wide for one scale.</source>
      <translation>Sin milímetros: el campo es demasiado amplio para una sola escala.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Draw a line whose length you know first ({measure}).</source>
      <translation>Dibuje primero una línea cuya longitud conozca ({measure}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>a line of known length</source>
      <translation>una línea de longitud conocida</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>the eye's axial length</source>
      <translation>la longitud axial del ojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>1 px is {size:.2f} µm, calibrated by {way} (± {error:.1f} %).</source>
      <translation>1 px equivale a {size:.2f} µm, calibrado mediante {way} (± {error:.1f} %).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Say how long a pixel is on the retina</source>
      <translation>Indicar cuánto mide un píxel en la retina</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Known by</source>
      <translation>Mediante</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Length</source>
      <translation>Longitud</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Plus or minus</source>
      <translation>Más o menos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Axial length</source>
      <translation>Longitud axial</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Camera factor p</source>
      <translation>Factor de cámara p</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>1 px is {size:.2f} µm, calibrated by {way} (uncertainty not stated).</source>
      <translation>1 px equivale a {size:.2f} µm, calibrado mediante {way} (incertidumbre no indicada).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Set the scale</source>
      <translation>Fijar la escala</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Go back to what the file says</source>
      <translation>Volver a lo que dice el archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>How the scale is known</source>
      <translation>Cómo se conoce la escala</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Length of the line drawn last</source>
      <translation>Longitud de la última línea dibujada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Uncertainty of its length</source>
      <translation>Incertidumbre de su longitud</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Uncertainty of the axial length</source>
      <translation>Incertidumbre de la longitud axial</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Camera factor p of one pixel</source>
      <translation>Factor de cámara p de un píxel</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Uncertainty of the camera factor</source>
      <translation>Incertidumbre del factor de cámara</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Use this scale</source>
      <translation>Usar esta escala</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scene.py" />
      <source>Run another model to compare it here</source>
      <translation>Ejecute otro modelo para compararlo aquí</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>The pictures are in a window of their own.</source>
      <translation>Las imágenes están en una ventana propia.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>Bring them back</source>
      <translation>Traerlas de vuelta</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>RetinaView: pictures</source>
      <translation>RetinaView: imágenes</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>Show the pictures in this window again</source>
      <translation>Mostrar de nuevo las imágenes en esta ventana</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/session.py" />
      <source>No photograph in the worklist matches its filter. Clear the filter to go on.</source>
      <translation>Ninguna fotografía de la lista de trabajo coincide con su filtro. Borre el filtro para continuar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/session.py" />
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings.py" />
      <source>The setting “{names}” is not valid; its default is in use.</source>
      <translation>El ajuste «{names}» no es válido; se usa su valor predeterminado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings.py" />
      <source>These settings are not valid; their defaults are in use: {names}.</source>
      <translation>Estos ajustes no son válidos; se usan sus valores predeterminados: {names}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings.py" />
      <source>The settings could not be read; the defaults are in use.</source>
      <translation>Los ajustes no se pudieron leer; se usan los valores predeterminados.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_desk.py" />
      <source>Some thumbnails could not be deleted. Close other windows of the program and try again.</source>
      <translation>Algunas miniaturas no se pudieron eliminar. Cierre las demás ventanas del programa e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Set by your administrator</source>
      <translation>Fijado por su administrador</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>How it looks</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Dark suits a dim reading room.</source>
      <translation>El oscuro conviene en una sala de lectura con poca luz.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Of the window, its help and its reports. Taken up at the next start.</source>
      <translation>De la ventana, su ayuda y sus informes. Se adopta en el siguiente inicio.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Size of everything</source>
      <translation>Tamaño general</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Text and controls, not the photograph. Taken up at the next start.</source>
      <translation>Textos y controles, no la fotografía. Se adopta en el siguiente inicio.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Strength of overlays</source>
      <translation>Intensidad de las capas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>How strongly an overlay covers the picture, where you set none for it.</source>
      <translation>Con qué intensidad cubre una capa la imagen, donde usted no haya fijado ninguna.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>How it works</source>
      <translation>Funcionamiento</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Where models run. Automatic takes a graphics card if there is one.</source>
      <translation>Dónde se ejecutan los modelos. Automático usa una tarjeta gráfica si la hay.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>The model that Enhance uses.</source>
      <translation>El modelo que usa Mejorar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Folder of models</source>
      <translation>Carpeta de modelos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Read beside the models that are there anyway: a folder for each, with its card.</source>
      <translation>Se lee junto a los modelos que ya están: una carpeta por modelo, con su ficha.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>What is written</source>
      <translation>Lo que se escribe</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Picture format</source>
      <translation>Formato de imagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Proposed when you export a picture.</source>
      <translation>Se propone al exportar una imagen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Proposed for pictures and reports. Empty: beside the photograph.</source>
      <translation>Se propone para imágenes e informes. Vacío: junto a la fotografía.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Pictures, reports and records carry a stand-in for the patient. A photograph of a retina can still tell whose it is.</source>
      <translation>Las imágenes, los informes y los registros llevan un sustituto en lugar del paciente. Una fotografía de retina puede revelar de todos modos de quién es.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>What is kept</source>
      <translation>Lo que se conserva</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Open what was open last</source>
      <translation>Abrir lo último que estaba abierto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>At the start, the photographs that were open at the end. After a crash they are offered either way.</source>
      <translation>Al iniciar, las fotografías que estaban abiertas al terminar. Tras un cierre inesperado se ofrecen en todo caso.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Remember what was opened</source>
      <translation>Recordar lo abierto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Files and folders, offered in the File menu and in an empty worklist. Off: the list is cleared and none is kept.</source>
      <translation>Archivos y carpetas, ofrecidos en el menú «Archivo» y en la lista de trabajo vacía. Desactivado: la lista se vacía y no se guarda ninguna.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Keep thumbnails</source>
      <translation>Conservar las miniaturas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Small pictures of what you opened, so that the worklist fills at once. They lie in your cache folder, for you alone, without names. Switched off, they are deleted.</source>
      <translation>Imágenes pequeñas de lo que ha abierto, para que la lista de trabajo se llene de inmediato. Están en su carpeta de caché, solo para usted, sin nombres. Al desactivarlo, se eliminan.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Reset these settings</source>
      <translation>Restablecer estos ajustes</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Take the defaults for every setting on this page</source>
      <translation>Tomar los valores predeterminados de todos los ajustes de esta página</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Undo the reset</source>
      <translation>Deshacer el cambio</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Take back the settings from before the reset</source>
      <translation>Recuperar los ajustes anteriores al restablecimiento</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>As on this computer</source>
      <translation>Como en este ordenador</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>The program's choice</source>
      <translation>La elección del programa</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>There is no such folder; the old one stays.</source>
      <translation>Esa carpeta no existe; se mantiene la anterior.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Zoom at the cursor</source>
      <translation>Ampliar en el cursor</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Wheel</source>
      <translation>Rueda</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Move the picture</source>
      <translation>Mover la imagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Drag</source>
      <translation>Arrastrar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Fit, or 1:1</source>
      <translation>Ajustar, o 1:1</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Double click</source>
      <translation>Doble clic</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Move one picture alone</source>
      <translation>Mover una sola imagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Alt + drag</source>
      <translation>Alt + arrastrar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Pair a photograph of the worklist</source>
      <translation>Emparejar una fotografía de la lista de trabajo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Ctrl + click</source>
      <translation>Ctrl + clic</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Mouse, on a picture</source>
      <translation>Ratón, sobre una imagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Search actions</source>
      <translation>Buscar acciones</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Reset all keys</source>
      <translation>Restablecer teclas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Give every action the keys it came with</source>
      <translation>Dar a cada acción sus teclas originales</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Take the key it came with</source>
      <translation>Tomar su tecla original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Reset the key of {action}</source>
      <translation>Restablecer la tecla de {action}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Press a key's button, then the key you want. Esc leaves it.</source>
      <translation>Pulse el botón de una tecla y después la tecla que desee. Esc la deja como está.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shown_pictures.py" />
      <source>being made</source>
      <translation>en proceso</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_page.py" />
      <source>‹  Back</source>
      <translation>‹  Atrás</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_page.py" />
      <source>Back to the panels (Esc)</source>
      <translation>Volver a los paneles (Esc)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_page.py" />
      <source>Back to the panels</source>
      <translation>Volver a los paneles</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Overlays</source>
      <translation>Capas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Quality of the original</source>
      <translation>Calidad de la original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Measurements</source>
      <translation>Mediciones</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Measured by hand</source>
      <translation>Medido a mano</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Display</source>
      <translation>Visualización</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}” is a table: [{name}]. It is left out.</source>
      <translation>{place}: «{name}» es una tabla: [{name}]. Se omite.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}”: there is no setting of that name. It is left out.</source>
      <translation>{place}: «{name}»: no hay ningún ajuste con ese nombre. Se omite.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}”: this setting cannot be locked. It is left out.</source>
      <translation>{place}: «{name}»: este ajuste no se puede bloquear. Se omite.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}” cannot be {value}. It is left out.</source>
      <translation>{place}: «{name}» no puede ser {value}. Se omite.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}, line {line}</source>
      <translation>{path}, línea {line}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}: the site's settings cannot be read (it is no text in UTF-8).</source>
      <translation>{path}: los ajustes del centro no se pueden leer (no es texto en UTF-8).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}: the site's settings cannot be read ({why}).</source>
      <translation>{path}: los ajustes del centro no se pueden leer ({why}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}: the site's settings cannot be read: {error}.</source>
      <translation>{path}: los ajustes del centro no se pueden leer: {error}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/small_widgets.py" />
      <source>Unfold</source>
      <translation>Desplegar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/small_widgets.py" />
      <source>Fold</source>
      <translation>Plegar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: automatic</source>
      <translation>Dispositivo: automático</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: CPU</source>
      <translation>Dispositivo: CPU</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: graphics card</source>
      <translation>Dispositivo: tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: Apple graphics</source>
      <translation>Dispositivo: gráficos Apple</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Graphics card</source>
      <translation>Tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Apple graphics</source>
      <translation>Gráficos Apple</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>done in {time:.1f} s</source>
      <translation>hecho en {time:.1f} s</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>{count} tiles</source>
      <translation>{count} teselas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Opening {name}…</source>
      <translation>Abriendo {name}…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/study_panel.py" />
      <source>Enhance the photograph to compare its numbers with the original's.</source>
      <translation>Mejore la fotografía para comparar sus números con los del original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/study_panel.py" />
      <source>Show the picture at {size} px ({{working}})</source>
      <translation>Mostrar la imagen a {size} px ({{working}})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/study_panel.py" />
      <source>The picture as the model made it, at its own size</source>
      <translation>La imagen tal como la calculó el modelo, a su propio tamaño</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/suggestions.py" />
      <source>the same patient and eye</source>
      <translation>el mismo paciente y ojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/suggestions.py" />
      <source>the same patient</source>
      <translation>el mismo paciente</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/suggestions.py" />
      <source>by the file's name</source>
      <translation>por el nombre del archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/tone.py" />
      <source>window adjusted</source>
      <translation>ventana ajustada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/tone.py" />
      <source>gamma {gamma:.2f}</source>
      <translation>gamma {gamma:.2f}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/tone.py" />
      <source>inverted</source>
      <translation>invertida</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>How to compare</source>
      <translation>Cómo comparar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Folder {name}</source>
      <translation>Carpeta {name}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Open recent</source>
      <translation>Abrir reciente</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;Enhance</source>
      <translation>&amp;Mejorar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;Help</source>
      <translation>Ay&amp;uda</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>E&amp;dit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Zoom</source>
      <translation>Aumento</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Grading-safe view</source>
      <translation>Vista segura para graduar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Clear this list</source>
      <translation>Vaciar esta lista</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Click where the vessel starts.</source>
      <translation>Haga clic donde empieza el vaso.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Looking for the vessels of this picture…</source>
      <translation>Buscando los vasos de esta imagen…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Working out the paths from there…</source>
      <translation>Calculando los recorridos desde allí…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Follow the vessel and click where it ends.</source>
      <translation>Siga el vaso y haga clic donde termina.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Click to trace another vessel. Esc ends tracing.</source>
      <translation>Haga clic para seguir otro vaso. Esc termina el seguimiento.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Trace on the original or on the processed picture.</source>
      <translation>Siga el vaso sobre el original o sobre la imagen procesada.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Vessel on the original</source>
      <translation>Vaso en el original</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Vessel on the processed picture</source>
      <translation>Vaso en la imagen procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Vessel</source>
      <translation>Vaso</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>{size} · {discs} DD</source>
      <translation>{size} · {discs} DP</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Tortuosity {value} (arc/chord)</source>
      <translation>Tortuosidad {value} (arco/cuerda)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Traced vessel</source>
      <translation>Vaso seguido</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Length {length:.0f} px</source>
      <translation>Longitud {length:.0f} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Mean width {width}</source>
      <translation>Anchura media {width}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Only {percent:.0f} % of it lies on vessel</source>
      <translation>Solo el {percent:.0f} % está sobre un vaso</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Good photographs alone</source>
      <translation>Solo fotografías buenas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Pairs of a poor and a good one</source>
      <translation>Pares de una mala y una buena</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Poor and good, of other eyes</source>
      <translation>Malas y buenas, de otros ojos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>With their vessels drawn</source>
      <translation>Con los vasos dibujados</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>With their discs outlined</source>
      <translation>Con las papilas delineadas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Patient in the file name</source>
      <translation>Paciente en el nombre del archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>How a file name says whose eye it is, as a regular expression with one group, such as (\d+)_[LR]. Empty: by what the files say, else by their names without the eye. Both eyes of a patient are trained on, or held out, together.</source>
      <translation>Cómo dice un nombre de archivo de quién es el ojo, como expresión regular con un grupo, por ejemplo (\d+)_[LR]. Vacío: según lo que digan los archivos; si no, según sus nombres sin el ojo. Los dos ojos de un paciente se usan para entrenar, o se reservan, juntos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>The photographs stay where they are. Nothing leaves this computer.</source>
      <translation>Las fotografías se quedan donde están. Nada sale de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Poor photographs…</source>
      <translation>Fotografías malas…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Vessel masks…</source>
      <translation>Máscaras de vasos…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Disc masks…</source>
      <translation>Máscaras de papilas…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Model to train</source>
      <translation>Modelo que se entrena</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Kind of photographs</source>
      <translation>Clase de fotografías</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>The folder of good photographs</source>
      <translation>La carpeta de las fotografías buenas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Check the photographs</source>
      <translation>Comprobar las fotografías</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Read them all, and part them by patient</source>
      <translation>Leerlas todas y repartirlas por paciente</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>How long to train</source>
      <translation>Cuánto tiempo se entrena</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>What was found</source>
      <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>No folder of photographs is chosen.</source>
      <translation>No se ha elegido ninguna carpeta de fotografías.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Choose their folder</source>
      <translation>Elegir su carpeta</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>No second folder is chosen.</source>
      <translation>No se ha elegido una segunda carpeta.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>all faults</source>
      <translation>todos los defectos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>uneven light</source>
      <translation>luz desigual</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>spots</source>
      <translation>manchas</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>blur</source>
      <translation>borrosidad</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>pairs</source>
      <translation>pares</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Loss while training, over minutes</source>
      <translation>Pérdida durante el entrenamiento, por minutos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Validation</source>
      <translation>Validación</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Measured on patients kept apart, over minutes</source>
      <translation>Medido en pacientes aparte, por minutos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>minutes</source>
      <translation>minutos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Choose a model and photographs to train it on.</source>
      <translation>Elija un modelo y las fotografías con las que se entrena.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Check the photographs, then start.</source>
      <translation>Compruebe las fotografías y después inicie.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Ready to start.</source>
      <translation>Listo para iniciar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>The trainer is not running. It can go on from its last save.</source>
      <translation>El programa de entrenamiento no está en marcha. Puede continuar desde lo último guardado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Reading the photographs…</source>
      <translation>Leyendo las fotografías…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Training</source>
      <translation>Entrenando</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Stopped; what was learnt is kept</source>
      <translation>Detenido; lo aprendido se conserva</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Trained</source>
      <translation>Entrenado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>The training failed</source>
      <translation>El entrenamiento ha fallado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>A new training</source>
      <translation>Un entrenamiento nuevo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Step {step}</source>
      <translation>Paso {step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>{share:.0%} of the time spent waiting for data</source>
      <translation>{share:.0%} del tiempo esperando datos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>A training cannot be kept: nothing can be written there.</source>
      <translation>No se puede conservar un entrenamiento: allí no se puede escribir nada.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>The trainer cannot be asked: its folder cannot be written.</source>
      <translation>No se puede pedir nada al programa de entrenamiento: no se puede escribir en su carpeta.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>passed</source>
      <translation>superado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>not passed</source>
      <translation>no superado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Better than {current}.</source>
      <translation>Mejor que {current}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Not better than {current}.</source>
      <translation>No mejor que {current}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Not recommended beside {current}.</source>
      <translation>No recomendado frente a {current}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Comparing with {current}…</source>
      <translation>Comparando con {current}…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Comparing with {current}… {share:.0%}</source>
      <translation>Comparando con {current}… {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Give your name and a reason to put this model in place.</source>
      <translation>Indique su nombre y un motivo para poner en uso este modelo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Trying the model</source>
      <translation>Probando el modelo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>{model} is in use now.</source>
      <translation>{model} está ahora en uso.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>{model} is in use again.</source>
      <translation>{model} vuelve a estar en uso.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>{model} is out of use; it is kept.</source>
      <translation>{model} ya no está en uso; se conserva.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>This model was not compared with the one in use yet.</source>
      <translation>Este modelo aún no se ha comparado con el que está en uso.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>A trained model is compared with the one in use on patients it never saw, and on a fixed set of drawn eyes, before it can take its place.</source>
      <translation>Un modelo entrenado se compara con el que está en uso en pacientes que nunca vio y en un conjunto fijo de ojos dibujados, antes de que pueda ocupar su lugar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>From left to right: poor, made by the model, good</source>
      <translation>De izquierda a derecha: mala, hecha por el modelo, buena</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>The comparison does not recommend this model. To put it in place all the same, give your name and the reason: both are kept in the audit log and on its card.</source>
      <translation>La comparación no recomienda este modelo. Para ponerlo en uso de todos modos, indique su nombre y el motivo: ambos se conservan en el registro de auditoría y en su ficha.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Train a model</source>
      <translation>Entrenar un modelo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Train in the background; the window stays free</source>
      <translation>Entrenar en segundo plano; la ventana queda libre</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Save and wait; it goes on from there, after a restart too</source>
      <translation>Guardar y esperar; continúa desde ahí, también tras reiniciar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Trainings</source>
      <translation>Entrenamientos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Trainings begun on this computer, the latest first</source>
      <translation>Entrenamientos iniciados en este ordenador, el último primero</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Progress of the training</source>
      <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Samples</source>
      <translation>Muestras</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>What the trainer says</source>
      <translation>Lo que dice el programa de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Measure this model against the one in use; takes minutes</source>
      <translation>Medir este modelo frente al que está en uso; tarda minutos</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Put in place</source>
      <translation>Poner en uso</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Use this model from now on; the one in use is kept</source>
      <translation>Usar este modelo desde ahora; el anterior se conserva</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Go back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Put the version that was in use before back in place</source>
      <translation>Volver a poner en uso la versión anterior</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Stop and keep</source>
      <translation>Detener y conservar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>End now and make a model of what is learnt so far</source>
      <translation>Terminar ahora y hacer un modelo de lo aprendido hasta aquí</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Give up what is under way</source>
      <translation>Abandonar lo que está en curso</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_process.py" />
      <source>The trainer could not be started. Install RetinaView again, with its trainer.</source>
      <translation>No se pudo iniciar el programa de entrenamiento. Instale RetinaView de nuevo, con su programa de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_process.py" />
      <source>The trainer ended before it was done: {last}</source>
      <translation>El programa de entrenamiento terminó antes de acabar: {last}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_process.py" />
      <source>The trainer ended before it was done.</source>
      <translation>El programa de entrenamiento terminó antes de acabar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>Trying a few steps, to say how long it takes…</source>
      <translation>Probando unos pasos, para decir cuánto tarda…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>Training needs {needed} on this disk, and {free} are free. Make room and start again.</source>
      <translation>El entrenamiento necesita {needed} en este disco y hay {free} libres. Libere espacio y vuelva a iniciar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>This training runs already, started from elsewhere.</source>
      <translation>Este entrenamiento ya está en marcha, iniciado desde otro lugar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>{step} s a step: about {steps} in {time}. It takes {memory} of memory and {disk} of disk.</source>
      <translation>{step} s por paso: unos {steps} en {time}. Ocupa {memory} de memoria y {disk} de disco.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>option {option}</source>
      <translation>opción {option}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>default options</source>
      <translation>opciones por defecto</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>eye {eye}</source>
      <translation>ojo {eye}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>region</source>
      <translation>región</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>how much</source>
      <translation>proporción</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/view_choices.py" />
      <source>Enhance the photograph first.</source>
      <translation>Mejore primero la fotografía.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>No photograph of the list is known to be this patient's other eye. Choose one by “Pair with…”.</source>
      <translation>No consta que ninguna fotografía de la lista sea del otro ojo de este paciente. Elija una con «Emparejar con…».</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>The files of the list are still being read. Try again in a moment.</source>
      <translation>Los archivos de la lista aún se están leyendo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>No photograph of the list is known to be of this eye at another visit. Choose one by “Pair with…”.</source>
      <translation>No consta que ninguna fotografía de la lista sea de este ojo en otra visita. Elija una con «Emparejar con…».</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>Opening the other photograph</source>
      <translation>Abriendo la otra fotografía</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_keeper.py" />
      <source>What is open cannot be noted for the next start: nothing can be written there.</source>
      <translation>Lo que está abierto no se puede anotar para el siguiente inicio: no se puede escribir allí.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>RetinaView did not end as it should. {count} photographs were open.</source>
      <translation>RetinaView no terminó como debe. Había {count} fotografías abiertas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>{count} photographs are no longer where they were: {names} and {more} more.</source>
      <translation>{count} fotografías ya no están donde estaban: {names} y {more} más.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>RetinaView did not end as it should. A photograph was open.</source>
      <translation>RetinaView no terminó como debe. Había una fotografía abierta.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>{name} is no longer where it was.</source>
      <translation>{name} ya no está donde estaba.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>{count} photographs are no longer where they were: {names}.</source>
      <translation>{count} fotografías ya no están donde estaban: {names}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>Open again</source>
      <translation>Abrir de nuevo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_heads.py" />
      <source>Right eye</source>
      <translation>Ojo derecho</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_heads.py" />
      <source>Left eye</source>
      <translation>Ojo izquierdo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_layout.py" />
      <source>Patient not known</source>
      <translation>Paciente desconocido</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_layout.py" />
      <source>1 photograph</source>
      <translation>1 fotografía</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>{shown} of {photographs}</source>
      <translation>{shown} de {photographs}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>{photographs}, looking…</source>
      <translation>{photographs}, buscando…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Filter the worklist by name, patient, date, eye, quality or state</source>
      <translation>Filtrar la lista de trabajo por nombre, paciente, fecha, ojo, calidad o estado</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Nothing matches. Clear the filter</source>
      <translation>Nada coincide. Borrar el filtro</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Show every photograph</source>
      <translation>Mostrar todas las fotografías</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Looking for photographs…</source>
      <translation>Buscando fotografías…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>No photographs are open.</source>
      <translation>No hay fotografías abiertas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Worklist</source>
      <translation>Lista de trabajo</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Opened before</source>
      <translation>Abierto antes</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>The folder of models {folder} is not there. Choose it again in the settings, or none.</source>
      <translation>La carpeta de modelos {folder} no está. Elíjala de nuevo en los ajustes, o ninguna.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Remove noise</source>
      <translation>Reducir el ruido</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Enlarge</source>
      <translation>Ampliar</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Classical filters</source>
      <translation>Filtros clásicos</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>colour fundus photograph</source>
      <translation>fotografía de fondo de ojo en color</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} is true or false, not {value!r}.</source>
      <translation>La opción {name} es verdadera o falsa, no {value!r}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} is one of {choices}, not {value!r}.</source>
      <translation>La opción {name} es una de {choices}, no {value!r}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} lies between {low:g} and {high:g}, not {number:g}.</source>
      <translation>La opción {name} está entre {low:g} y {high:g}; no puede ser {number:g}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>This model draws detail that the photograph does not hold.</source>
      <translation>Este modelo dibuja detalle que la fotografía no contiene.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title} has no option {unknown} (it has: {known}).</source>
      <translation>{title} no tiene ninguna opción {unknown} (tiene: {known}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title} works without weights.</source>
      <translation>{title} funciona sin pesos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title}: the file {name} is damaged or was replaced; it is not the one its card names. Install the model again.</source>
      <translation>{title}: el archivo {name} está dañado o se ha sustituido; no es el que indica su ficha. Instale el modelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>There is no model called {id}. `retinaview models` lists those there are.</source>
      <translation>No hay ningún modelo llamado {id}. `retinaview models` enumera los que hay.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{path}: this model card cannot be read ({error}).</source>
      <translation>{path}: esta ficha de modelo no se puede leer ({error}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} is a number, not {value!r}.</source>
      <translation>La opción {name} es un número, no {value!r}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title}: the file {name} of this model is missing or cannot be read. Install the model again.</source>
      <translation>{title}: el archivo {name} de este modelo falta o no se puede leer. Instale el modelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{folder}: there is already a model {id}.</source>
      <translation>{folder}: ya hay un modelo {id}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/cli/report_pair.py" />
      <source>A report on a pair is on whole photographs; leave out --region.</source>
      <translation>Un informe de un par es de fotografías enteras; omita --region.</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on the difference</source>
      <translation>dibujado sobre la diferencia</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on ORIGINAL</source>
      <translation>dibujado sobre ORIGINAL</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on PROCESSED</source>
      <translation>dibujado sobre PROCESADA</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on the difference ({model})</source>
      <translation>dibujado sobre la diferencia ({model})</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on PROCESSED ({model})</source>
      <translation>dibujado sobre PROCESADA ({model})</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/image.py" />
      <source>floating point</source>
      <translation>coma flotante</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/image.py" />
      <source>{bits} bit</source>
      <translation>{bits} bits</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/intended_use.py" />
      <source>Processed image for visual assistance. Not for primary diagnosis.</source>
      <translation>Imagen procesada como ayuda visual. No apta para el diagnóstico primario.</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/intended_use.py" />
      <source>Processed image for visual assistance. Not for primary diagnosis. Review the original image. Research use — not a medical device.</source>
      <translation>Imagen procesada como ayuda visual. No apta para el diagnóstico primario. Revise la imagen original. Uso en investigación; no es un producto sanitario.</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/intended_use.py" />
      <source>A viewing aid for colour fundus photographs.</source>
      <translation>Una ayuda para visualizar fotografías de fondo de ojo en color.</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/methods.py" />
      <source>{title}: this program has no method called {method}.</source>
      <translation>{title}: este programa no tiene ningún método llamado {method}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/overlay.py" />
      <source>original</source>
      <translation>original</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Good</source>
      <translation>Buena</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Usable</source>
      <translation>Utilizable</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Reject</source>
      <translation>Rechazada</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Do not rely on this: {reason}</source>
      <translation>No confíe en esto: {reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Not judged</source>
      <translation>Sin dictamen</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Nothing suspicious found</source>
      <translation>No se ha encontrado nada sospechoso</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Look again: {reason}</source>
      <translation>Vuelva a mirar: {reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Look again</source>
      <translation>Vuelva a mirar</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Do not rely on this</source>
      <translation>No confíe en esto</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/study.py" />
      <source>{model} at {share:.0f} %</source>
      <translation>{model} al {share:.0f} %</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/study.py" />
      <source>light and colour at full size, detail at {size} px</source>
      <translation>luz y color a tamaño completo, detalle a {size} px</translation>
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
      <translation>Primero, repetir la fotografía: {fault}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This model was trained on colour photographs; this looks like {kind}.</source>
      <translation>Este modelo se entrenó con fotografías en color; esto parece {kind}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This model was trained on colour photographs; this does not look like one.</source>
      <translation>Este modelo se entrenó con fotografías en color; esto no lo parece.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>too poor to be read</source>
      <translation>demasiado deficiente para interpretarla</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>The field is {field} px wide; {title} was made for {smallest} px and more.</source>
      <translation>El campo tiene {field} px de ancho; {title} se hizo para {smallest} px o más.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>The field is {field} px wide; {title} was made for {largest} px at most.</source>
      <translation>El campo tiene {field} px de ancho; {title} se hizo para {largest} px como máximo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>These maps and numbers are meant for colour photographs; this looks like {kind}.</source>
      <translation>Estos mapas y números están pensados para fotografías en color; esto parece {kind}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>These maps and numbers are meant for colour photographs; this does not look like one.</source>
      <translation>Estos mapas y números están pensados para fotografías en color; esto no lo parece.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This filter was made for colour photographs; this looks like {kind}.</source>
      <translation>Este filtro se hizo para fotografías en color; esto parece {kind}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This filter was made for colour photographs; this does not look like one.</source>
      <translation>Este filtro se hizo para fotografías en color; esto no lo parece.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>The quality of the original could not be told: {problem}</source>
      <translation>No se pudo determinar la calidad del original: {problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>What the model changed could not be told: {problem}</source>
      <translation>No se pudo determinar lo que el modelo ha cambiado: {problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>Loading {title}</source>
      <translation>Cargando {title}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>Checking the picture</source>
      <translation>Comprobando la imagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>How much is a share from 0 to 1, not {share:g}.</source>
      <translation>La proporción es una parte de 0 a 1, no {share:g}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>{title} enlarges: all of its result is taken, or none.</source>
      <translation>{title} amplía: se toma todo su resultado, o nada.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>{title} works on whole photographs; a region is for enlarging.</source>
      <translation>{title} trabaja con fotografías enteras; una región sirve para ampliar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>{title} draws an overlay; it is no enhancement model.</source>
      <translation>{title} dibuja una capa; no es un modelo de mejora.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>There is no overlay called {id} for {title}. Those there are: {known}.</source>
      <translation>No hay ninguna capa llamada {id} para {title}. Las que hay son: {known}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/judge.py" />
      <source>Which vessels were kept could not be told: {problem}</source>
      <translation>No se pudo determinar qué vasos se conservaron: {problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/judge.py" />
      <source>an error in RetinaView ({name}).</source>
      <translation>un error de RetinaView ({name}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/judge.py" />
      <source>the model that finds vessels is not installed.</source>
      <translation>el modelo que encuentra los vasos no está instalado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/maps.py" />
      <source>{title} is no overlay.</source>
      <translation>{title} no es una capa.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/pixels.py" />
      <source>{title} gave a picture of {width} x {height} where {right_width} x {right_height} was due. The picture was not used.</source>
      <translation>{title} dio una imagen de {width} x {height} cuando debía ser de {right_width} x {right_height}. La imagen no se usó.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/pixels.py" />
      <source>{title} gave numbers that are no picture. Try again with precision float32, or choose another model.</source>
      <translation>{title} dio números que no son una imagen. Inténtelo de nuevo con la precisión float32 o elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/pixels.py" />
      <source>{title} enlarges at most {most:.3g} megapixels: choose a region of up to about {side} x {side} px.</source>
      <translation>{title} amplía {most:.3g} megapíxeles como máximo: elija una región de hasta unos {side} x {side} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/clahe.py" />
      <source>Spreading local contrast</source>
      <translation>Repartiendo el contraste local</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>Filling the surround</source>
      <translation>Rellenando el entorno</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>Putting the field back</source>
      <translation>Volviendo a colocar el campo</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>{title}: the photograph has no lit field to work on.</source>
      <translation>{title}: la fotografía no tiene ningún campo iluminado con el que trabajar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>{title}: no usable picture came out.</source>
      <translation>{title}: no se obtuvo ninguna imagen utilizable.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/dark_channel.py" />
      <source>Removing haze</source>
      <translation>Eliminando el velo</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging.py" />
      <source>Enlarging</source>
      <translation>Ampliando</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging.py" />
      <source>A tile is at least {size} px.</source>
      <translation>Una tesela tiene al menos {size} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging_network.py" />
      <source>{title}: its card has a wrong `scale` ({scale}).</source>
      <translation>{title}: su ficha tiene un valor erróneo de `scale` ({scale}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging_network.py" />
      <source>{title}: its card has a wrong `config` ({error}).</source>
      <translation>{title}: su ficha tiene un valor erróneo de `config` ({error}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/fitted.py" />
      <source>Bringing the picture to full size</source>
      <translation>Llevando la imagen a tamaño completo</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/fitted.py" />
      <source>Enhancing</source>
      <translation>Mejorando</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it as it is</source>
      <translation>Probando tal como es</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it mirrored</source>
      <translation>Probando reflejada</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it upside down</source>
      <translation>Probando invertida de arriba abajo</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it turned by half</source>
      <translation>Probando girada media vuelta</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>same each way round</source>
      <translation>igual en todas las posiciones</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>answers differ by {share:.0%} and more</source>
      <translation>las respuestas difieren un {share:.0%} o más</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>How far {title}'s answers differ when the photograph is mirrored or turned, at a field of {size} px. It tells where to look again at the original; an error made every way round does not show.</source>
      <translation>Cuánto difieren las respuestas de {title} cuando la fotografía se refleja o se gira, con un campo de {size} px. Indica dónde volver a mirar el original; un error cometido en todas las posiciones no aparece.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>The photograph has no lit field to work on.</source>
      <translation>La fotografía no tiene ningún campo iluminado con el que trabajar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>the model</source>
      <translation>el modelo</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/illumination_division.py" />
      <source>Evening the light</source>
      <translation>Igualando la luz</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/mitra.py" />
      <source>Taking the cataract away</source>
      <translation>Quitando la catarata</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/retinex.py" />
      <source>Parting light and reflectance</source>
      <translation>Separando la luz y la reflectancia</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>Drawing the uncertainty</source>
      <translation>Dibujando la incertidumbre</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>Looking at the whole photograph</source>
      <translation>Examinando la fotografía entera</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>sure</source>
      <translation>seguro</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>expects errors of {share:.0%} and more</source>
      <translation>espera errores de un {share:.0%} o más</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>How large an error RV-Net expects of itself, learnt from drawn faults. It tells where to look again at the original, not what is wrong there.</source>
      <translation>Qué error espera RV-Net de sí mismo, aprendido de defectos simulados. Indica dónde volver a mirar el original, no qué está mal allí.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>A tile is a multiple of {multiple} px and at least 128 px.</source>
      <translation>Una tesela es un múltiplo de {multiple} px y tiene al menos 128 px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/tiled.py" />
      <source>A tile is a multiple of {multiple} px and at least {size} px.</source>
      <translation>Una tesela es un múltiplo de {multiple} px y tiene al menos {size} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/tiled.py" />
      <source>Removing noise</source>
      <translation>Reduciendo el ruido</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/unsharp_mask.py" />
      <source>Sharpening</source>
      <translation>Aumentando la nitidez</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/xiong.py" />
      <source>Taking scattered light away</source>
      <translation>Eliminando la luz dispersa</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/zhou.py" />
      <source>Lifting light, then contrast</source>
      <translation>Aumentando la luz y después el contraste</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>the file's pixel spacing</source>
      <translation>el espaciado de píxeles del archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>axial length</source>
      <translation>la longitud axial</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>The line of a scale has a length above 0.</source>
      <translation>La línea de una escala tiene una longitud mayor que 0.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>An axial length lies between {shortest:.0f} and {longest:.0f} mm.</source>
      <translation>Una longitud axial está entre {shortest:.0f} y {longest:.0f} mm.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>A scale is a number above 0.</source>
      <translation>Una escala es un número mayor que 0.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>An uncertainty is a number of 0 or more.</source>
      <translation>Una incertidumbre es un número igual o mayor que 0.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>JPEG, PNG, TIFF, BMP, JPEG 2000 and DICOM</source>
      <translation>JPEG, PNG, TIFF, BMP, JPEG 2000 y DICOM</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>HEIF or video</source>
      <translation>HEIF o de vídeo</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: this is not an image file; {supported} are supported.</source>
      <translation>{name}: no es un archivo de imagen; se admiten {supported}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: the file is empty.</source>
      <translation>{name}: el archivo está vacío.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: {other} files are not supported; {supported} are.</source>
      <translation>{name}: los archivos {other} no se admiten; se admiten {supported}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: there is not enough memory to open it.</source>
      <translation>{name}: no hay memoria suficiente para abrirlo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: the {kind} file is cut off before its end.</source>
      <translation>{name}: el archivo {kind} está cortado antes de su final.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: the {kind} file is damaged or of a kind that is not supported.</source>
      <translation>{name}: el archivo {kind} está dañado o es de un tipo no admitido.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>The file does not say what its channels are: they are read as grey.</source>
      <translation>El archivo no dice qué son sus canales: se leen como gris.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>The file does not say what its channels are: they are read as red, green and blue.</source>
      <translation>El archivo no dice qué son sus canales: se leen como rojo, verde y azul.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: a channel of the kind {kind} is not supported.</source>
      <translation>{name}: un canal del tipo {kind} no se admite.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: {count} channels are not supported.</source>
      <translation>{name}: {count} canales no se admiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: signed pixels are not supported.</source>
      <translation>{name}: los píxeles con signo no se admiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: channels of unequal depth are not supported.</source>
      <translation>{name}: los canales de distinta profundidad no se admiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: {bits}-bit pixels are not supported; up to 16 bits are.</source>
      <translation>{name}: los píxeles de {bits} bits no se admiten; se admiten hasta 16 bits.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>the kind {number}</source>
      <translation>tipo {number}</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: colours of {what} are not supported in JPEG 2000; RGB, YCbCr and grey are.</source>
      <translation>{name}: los colores de {what} no se admiten en JPEG 2000; se admiten RGB, YCbCr y gris.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: JPEG 2000 colours other than RGB and grey are not supported.</source>
      <translation>{name}: en JPEG 2000 no se admiten colores distintos de RGB y gris.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: {count} colour channels are not supported.</source>
      <translation>{name}: {count} canales de color no se admiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>The file holds further pictures behind the first one, which is used.</source>
      <translation>El archivo contiene otras imágenes tras la primera, que es la que se usa.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>Colours of 5 or 6 bits a channel were widened to 8.</source>
      <translation>Los colores de 5 o 6 bits por canal se ampliaron a 8.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>{name}: pixels of the kind {mode} are not supported.</source>
      <translation>{name}: los píxeles del tipo {mode} no se admiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>{name}: lossless JPEG files are not supported; baseline ones are.</source>
      <translation>{name}: los archivos JPEG sin pérdida no se admiten; se admiten los «baseline».</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>{name}: JPEG files of {bits} bits are not supported.</source>
      <translation>{name}: los archivos JPEG de {bits} bits no se admiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_png.py" />
      <source>One colour that the file calls transparent is shown as it is.</source>
      <translation>Un color que el archivo declara transparente se muestra tal como es.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>The file holds floating-point numbers; results are kept at 16 bits.</source>
      <translation>El archivo contiene números de coma flotante; los resultados se guardan con 16 bits.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>White is 0 in the file: its numbers were reversed.</source>
      <translation>En el archivo, el blanco es 0: sus números se invirtieron.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>A small copy or mask of the picture in the file was left out.</source>
      <translation>Se omitió una copia pequeña o una máscara de la imagen contenida en el archivo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>The file's list of further pictures is damaged; only those before are counted.</source>
      <translation>La lista de otras imágenes del archivo está dañada; solo se cuentan las anteriores al daño.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>The file says that its {stored}-bit numbers mean {bits} bits, read as such.</source>
      <translation>El archivo dice que sus números de {stored} bits representan {bits} bits; se leyeron así.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>{name}: some of its floating-point numbers are not finite.</source>
      <translation>{name}: algunos de sus números de coma flotante no son finitos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>{name}: floating-point numbers from {low:.4g} to {high:.4g} are no picture; 0 to 1, 0 to 255 and 0 to 65535 are supported.</source>
      <translation>{name}: los números de coma flotante de {low:.4g} a {high:.4g} no son una imagen; se admiten de 0 a 1, de 0 a 255 y de 0 a 65535.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>Its numbers were divided by {full:.0f}.</source>
      <translation>Sus números se dividieron entre {full:.0f}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>Its numbers below 0 or above {full:.0f} were cut off there.</source>
      <translation>Sus números menores que 0 o mayores que {full:.0f} se recortaron a esos límites.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The file holds grey values alone: red, green and blue are the same.</source>
      <translation>El archivo contiene solo valores de gris: rojo, verde y azul son iguales.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Colours from a palette were converted to RGB.</source>
      <translation>Los colores de una paleta se convirtieron a RGB.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>CMYK ink values were converted to RGB; colours may differ from the original.</source>
      <translation>Los valores de tinta CMYK se convirtieron a RGB; los colores pueden diferir del original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>YCbCr values were converted to RGB.</source>
      <translation>Los valores YCbCr se convirtieron a RGB.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>A further channel of unknown meaning was left out.</source>
      <translation>Se omitió un canal adicional de significado desconocido.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The alpha channel, opaque everywhere, was left out.</source>
      <translation>Se omitió el canal alfa, opaco en todas partes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Transparent parts were laid on black.</source>
      <translation>Las partes transparentes se pusieron sobre negro.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The file holds {frames} pictures; number {frame} is used.</source>
      <translation>El archivo contiene {frames} imágenes; se usa la número {frame}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Turned upright, as the file's orientation tag ({orientation}) says.</source>
      <translation>Girada a su posición vertical, como dice la etiqueta de orientación del archivo ({orientation}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: {width} x {height} pixels are too many; the limit is {most} megapixels and {side} a side.</source>
      <translation>{name}: {width} x {height} píxeles son demasiados; el límite es de {most} megapíxeles y {side} por lado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: {width} x {height} pixels are too few; at least {side} x {side} are needed.</source>
      <translation>{name}: {width} x {height} píxeles son muy pocos; se necesitan al menos {side} x {side}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: {width} x {height} pixels of this kind would take more than {size} GB of memory; about {most} megapixels are possible.</source>
      <translation>{name}: {width} x {height} píxeles de este tipo ocuparían más de {size} GB de memoria; son posibles unos {most} megapíxeles.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: the file holds 1 picture; there is no number {frame}.</source>
      <translation>{name}: el archivo contiene 1 imagen; no hay ninguna con el número {frame}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: the file holds {frames} pictures; there is no number {frame}.</source>
      <translation>{name}: el archivo contiene {frames} imágenes; no hay ninguna con el número {frame}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The file holds {frames} pictures; the first one is used.</source>
      <translation>El archivo contiene {frames} imágenes; se usa la primera.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Numbers of 1 bit were widened to 8 bits.</source>
      <translation>Los números de 1 bit se ampliaron a 8 bits.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Numbers of {bits} bits were widened to 8 bits.</source>
      <translation>Los números de {bits} bits se ampliaron a 8 bits.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>this is a DICOMDIR, a list of DICOM files. Open it in the window, or name the files themselves.</source>
      <translation>esto es un DICOMDIR, una lista de archivos DICOM. Ábralo en la ventana o indique los archivos mismos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>this is a report (Encapsulated PDF), not a photograph.</source>
      <translation>esto es un informe (Encapsulated PDF), no una fotografía.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>The file holds {count} pictures; this is number {shown}.</source>
      <translation>El archivo contiene {count} imágenes; esta es la número {shown}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>{name}: the DICOM file is damaged or of a kind that is not supported.</source>
      <translation>{name}: el archivo DICOM está dañado o es de un tipo no admitido.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_colour.py" />
      <source>The colours look pink or violet: the file says {read_as}, but read as {instead} they look like those of a fundus.</source>
      <translation>Los colores se ven rosas o violetas: el archivo dice {read_as}, pero leídos como {instead} parecen los de un fondo de ojo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_colour.py" />
      <source>The colours look green: the file says {read_as}, but read as {instead} they look like those of a fundus.</source>
      <translation>Los colores se ven verdes: el archivo dice {read_as}, pero leídos como {instead} parecen los de un fondo de ojo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>{name}: the DICOM file is cut off before its end.</source>
      <translation>{name}: el archivo DICOM está cortado antes de su final.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>The file does not say its transfer syntax; it was told from its bytes.</source>
      <translation>El archivo no dice su sintaxis de transferencia; se dedujo de sus bytes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>The file has no DICOM preamble.</source>
      <translation>El archivo no tiene preámbulo DICOM.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>{name}: the deflated DICOM file grows beyond {size} GB.</source>
      <translation>{name}: el archivo DICOM comprimido con Deflate crece por encima de {size} GB.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>{name}: the deflated DICOM file is damaged.</source>
      <translation>{name}: el archivo DICOM comprimido con Deflate está dañado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {count} x {columns} x {rows} pixels of {samples} x {allocated} bit, but there are only {length} bytes of them.</source>
      <translation>{name}: la cabecera habla de {count} x {columns} x {rows} píxeles de {samples} x {allocated} bits, pero solo hay {length} bytes de ellos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the DICOM file is cut off, or holds no picture.</source>
      <translation>{name}: el archivo DICOM está cortado o no contiene ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the DICOM object holds floating-point numbers or no picture; photographs of 8 to 16 bits are supported.</source>
      <translation>{name}: el objeto DICOM contiene números de coma flotante o ninguna imagen; se admiten fotografías de 8 a 16 bits.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: {samples} values a pixel are not supported; 1 and 3 are.</source>
      <translation>{name}: {samples} valores por píxel no se admiten; se admiten 1 y 3.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: {allocated} bits a value are not supported; 8 and 16 are.</source>
      <translation>{name}: {allocated} bits por valor no se admiten; se admiten 8 y 16.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the file claims to hold {count} pictures.</source>
      <translation>{name}: el archivo declara contener {count} imágenes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: there is no picture {number}; the file holds one picture.</source>
      <translation>{name}: no hay ninguna imagen {number}; el archivo contiene una imagen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: there is no picture {number}; the file holds {count} pictures.</source>
      <translation>{name}: no hay ninguna imagen {number}; el archivo contiene {count} imágenes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>The transfer syntax says uncompressed, but the pixels are compressed.</source>
      <translation>La sintaxis de transferencia dice «sin comprimir», pero los píxeles están comprimidos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {said} pictures, but there are {fragments}.</source>
      <translation>{name}: la cabecera habla de {said} imágenes, pero hay {fragments}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the DICOM file is damaged.</source>
      <translation>{name}: el archivo DICOM está dañado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {columns} x {rows} pixels, the picture in it of {width} x {height}.</source>
      <translation>{name}: la cabecera habla de {columns} x {rows} píxeles; la imagen que contiene, de {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {samples} values a pixel, the picture in it of {found}.</source>
      <translation>{name}: la cabecera habla de {samples} valores por píxel; la imagen que contiene, de {found}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: {bits} bits a value are not supported.</source>
      <translation>{name}: {bits} bits por valor no se admiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>BitsStored (0028,0101) says {stored}, the compressed picture {bits}; the latter counts.</source>
      <translation>BitsStored (0028,0101) dice {stored}; la imagen comprimida, {bits}; vale esto último.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_laterality.py" />
      <source>{name} says {eye}, {against} the other eye; {eye} was taken.</source>
      <translation>{name} dice {eye}; {against}, el otro ojo; se tomó {eye}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>The file's grey values are a negative; they were turned round.</source>
      <translation>Los valores de gris del archivo son un negativo; se invirtieron.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>The file's values may be negative; those that are were set to black.</source>
      <translation>Los valores del archivo pueden ser negativos; los que lo son se pusieron a negro.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>PhotometricInterpretation (0028,0004) says {said}, the compressed picture {meant}; the latter was read.</source>
      <translation>PhotometricInterpretation (0028,0004) dice {said}; la imagen comprimida, {meant}; se leyó esto último.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>{name}: its pixels are compressed as JPEG Extended of {stored} bits, which only a decoder under the GPL reads; RetinaView comes without it. Have the archive send it uncompressed or as JPEG 2000.</source>
      <translation>{name}: sus píxeles están comprimidos como JPEG Extended de {stored} bits, que solo lee un decodificador bajo la GPL; RetinaView no lo incluye. Haga que el archivo de imágenes lo envíe sin comprimir o como JPEG 2000.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>{name}: its pixels are compressed as {title}, for which RetinaView has no decoder. Have the archive send it uncompressed or as JPEG 2000.</source>
      <translation>{name}: sus píxeles están comprimidos como {title}, para lo que RetinaView no tiene decodificador. Haga que el archivo de imágenes lo envíe sin comprimir o como JPEG 2000.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>{name}: its pixels are compressed as {title}; the package {package} that decodes it is not installed.</source>
      <translation>{name}: sus píxeles están comprimidos como {title}; el paquete {package}, que lo decodifica, no está instalado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>The file has no colours that could be read otherwise.</source>
      <translation>El archivo no tiene colores que se puedan leer de otro modo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>BitsStored (0028,0101) says {bits}, but values need more; all {allocated} bits were read.</source>
      <translation>BitsStored (0028,0101) dice {bits}, pero los valores necesitan más; se leyeron los {allocated} bits.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>Colours were read as {colour}, as was asked; the file says {said}.</source>
      <translation>Los colores se leyeron como {colour}, como se pidió; el archivo dice {said}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{modality} is not OP, though the object is an ophthalmic photograph.</source>
      <translation>{modality} no es OP, aunque el objeto es una fotografía oftálmica.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{stored} is more than {allocated}.</source>
      <translation>{stored} es mayor que {allocated}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{highest} is not one less than {stored}.</source>
      <translation>{highest} no es uno menos que {stored}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is missing.</source>
      <translation>Falta {keyword}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is missing; it may be empty, but must be there.</source>
      <translation>Falta {keyword}; puede estar vacío, pero debe figurar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} has a value that DICOM does not know.</source>
      <translation>{keyword} tiene un valor que DICOM no conoce.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is empty.</source>
      <translation>{keyword} está vacío.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is missing, though the picture was compressed with loss.</source>
      <translation>Falta {keyword}, aunque la imagen se comprimió con pérdida.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>Check the eye: declared {declared}, but {basis}, as in {eye}, unless the picture is mirrored.</source>
      <translation>Compruebe el ojo: declarado {declared}, pero {basis}, como en {eye}, a menos que la imagen esté reflejada.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies in the left part of the field</source>
      <translation>la papila está en la parte izquierda del campo</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>OD (right eye)</source>
      <translation>OD (ojo derecho)</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>OS (left eye)</source>
      <translation>OS (ojo izquierdo)</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>Eye inferred: {eye}, as {basis}, if the picture is not mirrored.</source>
      <translation>Ojo deducido: {eye}, ya que {basis}, si la imagen no está reflejada.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>The eye fits: declared {declared}, and {basis}.</source>
      <translation>El ojo concuerda: declarado {declared}, y {basis}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies left of the fovea</source>
      <translation>la papila está a la izquierda de la fóvea</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies in the right part of the field</source>
      <translation>la papila está en la parte derecha del campo</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies right of the fovea</source>
      <translation>la papila está a la derecha de la fóvea</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Edited by hand.</source>
      <translation>Editado a mano.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>by hand</source>
      <translation>a mano</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>not found in this picture</source>
      <translation>no se encontró en esta imagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>nothing at a likely distance from the disc</source>
      <translation>nada a una distancia probable de la papila</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Optic disc</source>
      <translation>Papila</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Cup</source>
      <translation>Excavación</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Fovea</source>
      <translation>Fóvea</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc centre, y</source>
      <translation>Centro de la papila, y</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc centre, x</source>
      <translation>Centro de la papila, x</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc diameter</source>
      <translation>Diámetro de papila</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Vertical C/D</source>
      <translation>E/P vertical</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Fovea, y</source>
      <translation>Fóvea, y</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Fovea, x</source>
      <translation>Fóvea, x</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc to fovea</source>
      <translation>De papila a fóvea</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Eye fits (1 yes)</source>
      <translation>El ojo concuerda (1 sí)</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>No optic disc was found in this picture.</source>
      <translation>No se encontró ninguna papila en esta imagen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Not found: cup and fovea.</source>
      <translation>No se encontraron: excavación y fóvea.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Not found: cup.</source>
      <translation>No se encontró: excavación.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Not found: fovea.</source>
      <translation>No se encontró: fóvea.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>the disc lies too near the middle to tell</source>
      <translation>la papila está demasiado cerca del centro para determinarlo</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile ({title}) is applied for display alone; numbers stay as they are.</source>
      <translation>El perfil de color del archivo ({title}) se aplica solo a la visualización; los números quedan como están.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile is of grey or ink values and is not applied.</source>
      <translation>El perfil de color del archivo es de valores de gris o de tinta y no se aplica.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile is applied for display alone; numbers stay as they are.</source>
      <translation>El perfil de color del archivo se aplica solo a la visualización; los números quedan como están.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile cannot be used and is not applied.</source>
      <translation>El perfil de color del archivo no se puede usar y no se aplica.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/geodesic.py" />
      <source>Preparing paths from the start</source>
      <translation>Preparando los recorridos desde el inicio</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>inferred from the file name</source>
      <translation>deducido del nombre del archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>as you said</source>
      <translation>según indicó usted</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>You say {eye}, but the file says {other}: check the eye.</source>
      <translation>Usted indica {eye}, pero el archivo dice {other}: compruebe el ojo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>You say {eye}, but its name says {other}: check the eye.</source>
      <translation>Usted indica {eye}, pero su nombre dice {other}: compruebe el ojo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>You say {eye}, but the file says {other} and its name says {other}: check the eye.</source>
      <translation>Usted indica {eye}, pero el archivo dice {other} y su nombre dice {other}: compruebe el ojo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>The file says {eye}, but its name says {other}: check the eye.</source>
      <translation>El archivo dice {eye}, pero su nombre dice {other}: compruebe el ojo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the mask is {width} x {height} pixels, the photograph {right_width} x {right_height}.</source>
      <translation>{name}: la máscara tiene {width} x {height} píxeles; la fotografía, {right_width} x {right_height}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the mask marks no field of view.</source>
      <translation>{name}: la máscara no marca ningún campo de visión.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the file cannot be read.</source>
      <translation>{name}: el archivo no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: this is a folder, not a photograph.</source>
      <translation>{name}: esto es una carpeta, no una fotografía.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: this is not a file.</source>
      <translation>{name}: esto no es un archivo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the file is larger than {size} GB.</source>
      <translation>{name}: el archivo ocupa más de {size} GB.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: there is no such file.</source>
      <translation>{name}: ese archivo no existe.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: there is no permission to read it.</source>
      <translation>{name}: no hay permiso para leerlo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>no disc is known: find or draw it for disc diameters</source>
      <translation>no se conoce ninguna papila: encuéntrela o trácela para obtener diámetros de papila</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>optic disc</source>
      <translation>papila</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>disc areas</source>
      <translation>áreas de papila</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>an angle needs two arms</source>
      <translation>un ángulo necesita dos lados</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>calibrated by {source}</source>
      <translation>calibrado mediante {source}</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>calibrated by {source}, uncertainty not stated</source>
      <translation>calibrado mediante {source}, incertidumbre no indicada</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>low contrast</source>
      <translation>bajo contraste</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>small or off-centre field</source>
      <translation>campo pequeño o descentrado</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>artefacts</source>
      <translation>artefactos</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Blur</source>
      <translation>Borrosidad</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Uneven light</source>
      <translation>Luz desigual</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Low contrast</source>
      <translation>Bajo contraste</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Small or off-centre field</source>
      <translation>Campo pequeño o descentrado</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Artefacts</source>
      <translation>Artefactos</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>out of focus</source>
      <translation>desenfocada</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>hazy, with too little contrast</source>
      <translation>velada, con muy poco contraste</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>part of the field is cut off</source>
      <translation>parte del campo está cortada</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>spots, lashes or reflections cover it</source>
      <translation>manchas, pestañas o reflejos la cubren</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the upper half.</source>
      <translation>Primero, repetir la fotografía: {fault} en la mitad superior.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the lower half.</source>
      <translation>Primero, repetir la fotografía: {fault} en la mitad inferior.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} on the left side of the picture.</source>
      <translation>Primero, repetir la fotografía: {fault} en el lado izquierdo de la imagen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} on the right side of the picture.</source>
      <translation>Primero, repetir la fotografía: {fault} en el lado derecho de la imagen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the temporal half.</source>
      <translation>Primero, repetir la fotografía: {fault} en la mitad temporal.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the nasal half.</source>
      <translation>Primero, repetir la fotografía: {fault} en la mitad nasal.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>unevenly lit</source>
      <translation>iluminada de forma desigual</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>too bright</source>
      <translation>demasiado clara</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>too dark</source>
      <translation>demasiado oscura</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/region.py" />
      <source>The region {region} does not lie in the photograph ({width} x {height} px).</source>
      <translation>La región {region} no está dentro de la fotografía ({width} x {height} px).</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/region.py" />
      <source>The region {region} shows none of the field.</source>
      <translation>La región {region} no muestra nada del campo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The two photographs could not be laid on each other: they share too little that can be told apart. They stand side by side as they are.</source>
      <translation>Las dos fotografías no se pudieron superponer: comparten muy poco que se pueda distinguir. Se muestran lado a lado tal como son.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The two photographs could not be laid on each other with certainty: their vessels do not match. They stand side by side as they are.</source>
      <translation>Las dos fotografías no se pudieron superponer con certeza: sus vasos no coinciden. Se muestran lado a lado tal como son.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The two photographs show too little of the same part of the eye to be laid on each other. They stand side by side as they are.</source>
      <translation>Las dos fotografías muestran muy poco de la misma parte del ojo para superponerlas. Se muestran lado a lado tal como son.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The vessels of both photographs lie on each other; they share {share:.0%} of a field.</source>
      <translation>Los vasos de ambas fotografías se superponen; comparten el {share:.0%} de un campo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>Looking for points that both show</source>
      <translation>Buscando puntos que muestren ambas</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>Checking whether the vessels lie on each other</source>
      <translation>Comprobando si los vasos se superponen</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>Looking for vessels</source>
      <translation>Buscando vasos</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/scratch.py" />
      <source>The temporary folder ({folder}) has no room for a picture of this size ({size:.1f} GB). Free some space, or choose a region.</source>
      <translation>La carpeta temporal ({folder}) no tiene espacio para una imagen de este tamaño ({size:.1f} GB). Libere espacio o elija una región.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit complex pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}: los píxeles complejos de {bits} bits no se admiten; se admiten de 8 a 16 bits y coma flotante.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>a mask</source>
      <translation>una máscara</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>a raw sensor</source>
      <translation>un sensor en bruto</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}: los píxeles de {bits} bits no se admiten; se admiten de 8 a 16 bits y coma flotante.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit signed pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}: los píxeles con signo de {bits} bits no se admiten; se admiten de 8 a 16 bits y coma flotante.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit floating-point pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}: los píxeles de coma flotante de {bits} bits no se admiten; se admiten de 8 a 16 bits y coma flotante.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>JPEG in its old form</source>
      <translation>JPEG en su forma antigua</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>lossy DNG</source>
      <translation>DNG con pérdida</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>number {number}</source>
      <translation>número {number}</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: TIFF files compressed as {coded} are not supported; uncompressed, LZW, Deflate, PackBits and JPEG are.</source>
      <translation>{name}: los archivos TIFF comprimidos como {coded} no se admiten; se admiten sin comprimir, LZW, Deflate, PackBits y JPEG.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: channels of unequal depth or kind are not supported.</source>
      <translation>{name}: los canales de distinta profundidad o tipo no se admiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: pixels of {what} are not supported; grey, RGB, palette, CMYK and YCbCr are.</source>
      <translation>{name}: los píxeles de {what} no se admiten; se admiten gris, RGB, paleta, CMYK e YCbCr.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {samples} channels are not supported.</source>
      <translation>{name}: {samples} canales no se admiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: inks other than CMYK are not supported.</source>
      <translation>{name}: no se admiten tintas distintas de CMYK.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: floating-point pixels are supported in grey and RGB alone.</source>
      <translation>{name}: los píxeles de coma flotante solo se admiten en gris y RGB.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: palette and YCbCr pixels are supported at 8 bits alone.</source>
      <translation>{name}: los píxeles de paleta e YCbCr solo se admiten con 8 bits.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: CMYK and YCbCr pixels need at least 8 bits.</source>
      <translation>{name}: los píxeles CMYK e YCbCr necesitan al menos 8 bits.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: YCbCr pixels in planes of unequal size are not supported.</source>
      <translation>{name}: los píxeles YCbCr en planos de distinto tamaño no se admiten.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/vessel_graph_join.py" />
      <source>Joining gaps</source>
      <translation>Uniendo huecos</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/working_pair.py" />
      <source>The lit field is too small to compare the pictures.</source>
      <translation>El campo iluminado es demasiado pequeño para comparar las imágenes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/working_pair.py" />
      <source>The two pictures show frames of different shape.</source>
      <translation>Las dos imágenes muestran encuadres de distinta forma.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind.py" />
      <source>Distance of the local statistics at a field of 512 px from those of good photographs; lower is nearer.</source>
      <translation>Distancia entre las estadísticas locales con un campo de 512 px y las de fotografías buenas; cuanto menor, más próximas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind.py" />
      <source>Blur, haze and noise as the local statistics at a field of 512 px tell them; 0 good, 100 bad.</source>
      <translation>Borrosidad, velo y ruido según las estadísticas locales con un campo de 512 px; 0 bueno, 100 malo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind_parameters.py" />
      <source>{name}: cannot be read ({reason}).</source>
      <translation>{name}: no se puede leer ({reason}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind_parameters.py" />
      <source>{name}: this is no parameter file of {measure}.</source>
      <translation>{name}: esto no es un archivo de parámetros de {measure}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/brightness.py" />
      <source>The fundus is too small to measure.</source>
      <translation>El fondo de ojo es demasiado pequeño para medirlo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/brisque.py" />
      <source>The field has no structure to measure.</source>
      <translation>El campo no tiene estructura que medir.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/detail_ratio.py" />
      <source>The reference picture has no detail to compare with.</source>
      <translation>La imagen de referencia no tiene detalle con el que comparar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/light_unevenness.py" />
      <source>The fundus is black: its light cannot be measured.</source>
      <translation>El fondo de ojo está negro: su luz no se puede medir.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/niqe.py" />
      <source>The field is too small or too empty for NIQE.</source>
      <translation>El campo es demasiado pequeño o está demasiado vacío para NIQE.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Measured on a copy with a field of {size} px.</source>
      <translation>Medido en una copia con un campo de {size} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Mean grey inside the field, of full intensity.</source>
      <translation>Gris medio dentro del campo, respecto a la intensidad plena.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Spread of the smoothed brightness over its mean; lower is more even.</source>
      <translation>Dispersión del brillo suavizado respecto a su media; cuanto menor, más uniforme.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Sharpness</source>
      <translation>Nitidez</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Variance of the Laplacian of green, times 10 000; noise counts as detail.</source>
      <translation>Varianza del laplaciano del verde, por 10 000; el ruido cuenta como detalle.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Entropy</source>
      <translation>Entropía</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Spread of the grey levels inside the field, 0 to 8.</source>
      <translation>Dispersión de los niveles de gris dentro del campo, de 0 a 8.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>bits</source>
      <translation>bits</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/noise_sigma.py" />
      <source>levels</source>
      <translation>niveles</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/noise_sigma.py" />
      <source>Standard deviation of the finest grain inside the field, in 8-bit grey levels: {red:.1f} red, {green:.1f} green, {blue:.1f} blue; shown is the middle one. Grain that the camera or JPEG has smoothed counts for less than it was.</source>
      <translation>Desviación estándar del grano más fino dentro del campo, en niveles de gris de 8 bits: {red:.1f} rojo, {green:.1f} verde, {blue:.1f} azul; se muestra el valor intermedio. El grano que la cámara o JPEG han suavizado cuenta menos de lo que era.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/noise_sigma.py" />
      <source>Noise sigma</source>
      <translation>Sigma del ruido</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>The shapes are of different size: {shape} and {truth_shape}.</source>
      <translation>Las formas son de distinto tamaño: {shape} y {truth_shape}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>There is no shape to compare with.</source>
      <translation>No hay ninguna forma con la que comparar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>There is no disc to measure the cup against.</source>
      <translation>No hay papila respecto a la que medir la excavación.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>There is no shape to find the centre of.</source>
      <translation>No hay ninguna forma cuyo centro buscar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/planes.py" />
      <source>Pictures of different sizes cannot be compared ({first} and {second} pixels).</source>
      <translation>No se pueden comparar imágenes de distinto tamaño ({first} y {second} píxeles).</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/planes.py" />
      <source>The field mask is not of the pictures' size.</source>
      <translation>La máscara del campo no tiene el tamaño de las imágenes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/planes.py" />
      <source>The field of view is empty: there is nothing to compare.</source>
      <translation>El campo de visión está vacío: no hay nada que comparar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/s3.py" />
      <source>The field is too small to measure its sharpness.</source>
      <translation>El campo es demasiado pequeño para medir su nitidez.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/scene_statistics.py" />
      <source>A field of less than {size} px is too small to measure.</source>
      <translation>Un campo de menos de {size} px es demasiado pequeño para medirlo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/spot_contrast.py" />
      <source>No spot lies inside the field of view.</source>
      <translation>No hay ninguna mancha dentro del campo de visión.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/ssim.py" />
      <source>The pictures are too small to compare their structure.</source>
      <translation>Las imágenes son demasiado pequeñas para comparar su estructura.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/structure.py" />
      <source>No vessel was found in the original.</source>
      <translation>No se encontró ningún vaso en el original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>the disc was not found in this picture</source>
      <translation>no se encontró la papila en esta imagen</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>no vessels were found</source>
      <translation>no se encontraron vasos</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Vessel trees</source>
      <translation>Árboles vasculares</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Gaps joined</source>
      <translation>Huecos unidos</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Broken segments</source>
      <translation>Segmentos interrumpidos</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Length of vessels</source>
      <translation>Longitud de los vasos</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Tortuosity (arc/chord)</source>
      <translation>Tortuosidad (arco/cuerda)</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Mean vessel width</source>
      <translation>Anchura media de los vasos</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/vessel_measures.py" />
      <source>The vessel maps and the field are not of one size.</source>
      <translation>Los mapas de vasos y el campo no son del mismo tamaño.</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/vessel_measures.py" />
      <source>The field holds no drawn vessels to compare with, or nothing else.</source>
      <translation>El campo no contiene vasos trazados con los que comparar, o no contiene otra cosa.</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/perceptual.py" />
      <source>{path}: this is no safetensors file of VGG-16.</source>
      <translation>{path}: esto no es un archivo safetensors de VGG-16.</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>an OCT scan</source>
      <translation>una exploración OCT</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a fluorescein angiogram</source>
      <translation>una angiografía con fluoresceína</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a red-free or grey photograph</source>
      <translation>una fotografía aneritra o en gris</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a slit-lamp photograph</source>
      <translation>una fotografía con lámpara de hendidura</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a screenshot or a document</source>
      <translation>una captura de pantalla o un documento</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>an ultra-widefield picture</source>
      <translation>una imagen de campo ultraamplio</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a picture of something else</source>
      <translation>una imagen de otra cosa</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{title}: its card cannot show {show}.</source>
      <translation>{title}: su ficha no puede mostrar {show}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>Following light and colour</source>
      <translation>Siguiendo la luz y el color</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{title}: this map compares two pictures and was given one.</source>
      <translation>{title}: este mapa compara dos imágenes y recibió una.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>follows from light and focus</source>
      <translation>se explica por la luz y el enfoque</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{share:.0%} contrast and more unexplained</source>
      <translation>{share:.0%} de contraste o más sin explicar</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>Structure that one of the two pictures has and the other does not explain by light, colour, tone or focus, compared at a field of {size} px. Look at the original there; noise that was taken out shows too.</source>
      <translation>Estructura que tiene una de las dos imágenes y que la otra no explica por luz, color, tono o enfoque, comparada con un campo de {size} px. Mire allí el original; también aparece el ruido eliminado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>same light and colour</source>
      <translation>misma luz y mismo color</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>changed by {share:.0%} and more</source>
      <translation>cambio de un {share:.0%} o más</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>How far slow light and colour differ between original and processed picture. This is what an enhancement is meant to change.</source>
      <translation>Cuánto difieren la luz y el color de variación lenta entre el original y la imagen procesada. Es lo que se espera que cambie una mejora.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{title}: {problem}</source>
      <translation>{title}: {problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Outlining disc and cup</source>
      <translation>Trazando la papila y la excavación</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Preparing the field</source>
      <translation>Preparando el campo</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Looking for the disc</source>
      <translation>Buscando la papila</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Disc, cup and fovea of the {picture}, found on a field of {size} px by the brightest spot where vessels come together; no outline was learnt.</source>
      <translation>Papila, excavación y fóvea ({picture}), encontradas en un campo de {size} px por la mancha más clara donde confluyen los vasos; no se aprendió ningún contorno.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Disc, cup and fovea of the {picture}, found on a field of {size} px by two small networks, outlines as ellipses.</source>
      <translation>Papila, excavación y fóvea ({picture}), encontradas en un campo de {size} px por dos redes pequeñas, con elipses como contornos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>{title}: the lit field is missing or too small to find a disc in.</source>
      <translation>{title}: el campo iluminado falta o es demasiado pequeño para encontrar en él una papila.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>kept</source>
      <translation>se conserva</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>gone</source>
      <translation>desaparecida</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>appeared</source>
      <translation>aparecida</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spot kept</source>
      <translation>Mancha oscura conservada</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spot gone</source>
      <translation>Mancha oscura desaparecida</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spot appeared</source>
      <translation>Mancha oscura aparecida</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spot kept</source>
      <translation>Mancha clara conservada</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spot gone</source>
      <translation>Mancha clara desaparecida</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spot appeared</source>
      <translation>Mancha clara aparecida</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spots kept</source>
      <translation>Manchas oscuras conservadas</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spots gone</source>
      <translation>Manchas oscuras desaparecidas</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spots appeared</source>
      <translation>Manchas oscuras aparecidas</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spots kept</source>
      <translation>Manchas claras conservadas</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spots gone</source>
      <translation>Manchas claras desaparecidas</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spots appeared</source>
      <translation>Manchas claras aparecidas</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>The original shows no dark spots.</source>
      <translation>El original no muestra manchas oscuras.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>The original shows no bright spots.</source>
      <translation>El original no muestra manchas claras.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Looking for spots that came or went</source>
      <translation>Buscando manchas aparecidas o desaparecidas</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>{still} of {found} spots.</source>
      <translation>{still} de {found} manchas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Small round spots of original and processed picture, compared at a field of {size} px. A spot may be a lesion, pigment, dust or a reflection: the map says what became of it, not what it is.</source>
      <translation>Manchas pequeñas y redondas del original y de la imagen procesada, comparadas con un campo de {size} px. Una mancha puede ser una lesión, pigmento, polvo o un reflejo: el mapa dice qué ha sido de ella, no qué es.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>not graded</source>
      <translation>sin clasificar</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Chance of a colour fundus photograph</source>
      <translation>Probabilidad de fotografía de fondo de ojo en color</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>A processed picture is not graded: it would be taken for a better photograph than was taken. See the map of the original.</source>
      <translation>La calidad de una imagen procesada no se clasifica: se tomaría por una fotografía mejor que la que se hizo. Véase el mapa del original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Open a colour fundus photograph; this is not graded.</source>
      <translation>Abra una fotografía de fondo de ojo en color; la calidad de esto no se clasifica.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>0 none, 1 nothing can be read</source>
      <translation>0 ninguno, 1 no se puede leer nada</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Chance of {grade}</source>
      <translation>Probabilidad de «{grade}»</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Drawing the map</source>
      <translation>Dibujando el mapa</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>clear</source>
      <translation>nítido</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>poor</source>
      <translation>deficiente</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Grading the photograph</source>
      <translation>Clasificando la calidad de la fotografía</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>the whole circle is not known</source>
      <translation>no se conoce el círculo completo</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>{title}: its card describes another network.</source>
      <translation>{title}: su ficha describe otra red.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>{title}, of the original: how badly the worst of blur, light, haze and artefacts spoils each place, as a network trained on drawn faults sees it. A coarse map (16 x 16): it shows regions, not edges, and no disease.</source>
      <translation>{title}, del original: cuánto estropea cada lugar el peor de los defectos de borrosidad, luz, velo y artefactos, según lo ve una red entrenada con defectos simulados. Es un mapa grueso (16 x 16): muestra regiones, no bordes ni enfermedades.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>{title}: the network gave numbers that mean nothing.</source>
      <translation>{title}: la red dio números sin sentido.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>Looking for local structure</source>
      <translation>Buscando estructura local</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>The lit field is too small for a saliency map.</source>
      <translation>El campo iluminado es demasiado pequeño para un mapa de prominencia.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>plain</source>
      <translation>liso</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>structured</source>
      <translation>con estructura</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>Local saliency (Mahapatra 2017) of the {picture}, computed at a field of {size} px. It shows where the picture has local structure; it explains neither the model nor a disease.</source>
      <translation>Prominencia local (Mahapatra 2017) ({picture}), calculada con un campo de {size} px. Muestra dónde tiene la imagen estructura local; no explica ni el modelo ni una enfermedad.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Vessel tree</source>
      <translation>Árbol vascular</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Broken segment</source>
      <translation>Segmento interrumpido</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Joined gap</source>
      <translation>Hueco unido</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Following vessels</source>
      <translation>Siguiendo los vasos</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Vessels of the {picture}, followed through the vessel map of the same picture; gaps are joined where two ends point at each other and the map has some vessel between them (after Zhao 2019). A joined gap is a likely path, not a vessel seen.</source>
      <translation>Vasos ({picture}), seguidos por el mapa de vasos de la misma imagen; los huecos se unen donde dos extremos se apuntan el uno al otro y el mapa tiene algo de vaso entre ellos (según Zhao 2019). Un hueco unido es un recorrido probable, no un vaso que se haya visto.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>field diameters</source>
      <translation>diámetros del campo</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Of the length of the original's vessels.</source>
      <translation>De la longitud de los vasos del original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Centre lines, in diameters of the field.</source>
      <translation>Líneas centrales, en diámetros del campo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>lost</source>
      <translation>perdida</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Comparing the vessels</source>
      <translation>Comparando los vasos</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Thin vessels kept</source>
      <translation>Vasos finos conservados</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessel agreement (clDice)</source>
      <translation>Concordancia de vasos (clDice)</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessel length, original</source>
      <translation>Longitud de los vasos, original</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessel length, processed</source>
      <translation>Longitud de los vasos, procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessels found in the original and in the processed picture by {finder}, compared at a field of {size} px. What the finder misses in one of them counts as lost or new too: look at both pictures.</source>
      <translation>Vasos encontrados en el original y en la imagen procesada por {finder}, comparados con un campo de {size} px. Lo que el detector omite en una de ellas también cuenta como perdido o nuevo: mire ambas imágenes.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>{title}: there is no vessel map of the original picture.</source>
      <translation>{title}: no hay ningún mapa de vasos de la imagen original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>{title}: there is no vessel map of the processed picture.</source>
      <translation>{title}: no hay ningún mapa de vasos de la imagen procesada.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>{title}: the threshold in its card is no number.</source>
      <translation>{title}: el umbral de su ficha no es un número.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Bringing the vessels to full size</source>
      <translation>Llevando los vasos a tamaño completo</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>no vessel</source>
      <translation>sin vaso</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>vessel</source>
      <translation>vaso</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Vessel probability by {label} on the {picture}, read at a field of {side} px. Faint vessels may be missing; arteries and veins are not told apart.</source>
      <translation>Probabilidad de vaso según {label} ({picture}), leída con un campo de {side} px. Pueden faltar vasos tenues; no se distinguen arterias y venas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Vessels, share of the field</source>
      <translation>Vasos, proporción del campo</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Vessel threshold</source>
      <translation>Umbral de vaso</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Least probability that counts as vessel; fixed on training data.</source>
      <translation>Probabilidad mínima que cuenta como vaso; fijada con datos de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Provenance (attached to this file as JSON)</source>
      <translation>Procedencia (adjunta a este archivo como JSON)</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Same crop and size, area-averaged from {size}</source>
      <translation>Mismo recorte y tamaño, promedio por área a partir de {size}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Area-averaged from {size}</source>
      <translation>Promedio por área a partir de {size}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Warnings</source>
      <translation>Advertencias</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/by_hand.py" />
      <source>Measured by hand, in pixels of the original</source>
      <translation>Medido a mano, en píxeles del original</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/by_hand.py" />
      <source>not drawn</source>
      <translation>no dibujado</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/by_hand.py" />
      <source>ORIGINAL, with what was drawn</source>
      <translation>ORIGINAL, con lo dibujado</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>dark spot gone</source>
      <translation>mancha oscura desaparecida</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>dark spot appeared</source>
      <translation>mancha oscura aparecida</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>bright spot gone</source>
      <translation>mancha clara desaparecida</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>bright spot appeared</source>
      <translation>mancha clara aparecida</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>Marked: {places}.</source>
      <translation>Marcado: {places}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/contact.py" />
      <source>no picture is kept</source>
      <translation>sin imagen guardada</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/contact.py" />
      <source>1 photograph, small: for orientation alone.</source>
      <translation>1 fotografía, en pequeño: solo de orientación.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/contact.py" />
      <source>{count} photographs, small: for orientation alone.</source>
      <translation>{count} fotografías, en pequeño: solo de orientación.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>not stated</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>the original</source>
      <translation>el original</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>the processed picture</source>
      <translation>la imagen procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>quality of the original</source>
      <translation>calidad del original</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>numbers of what the model changed</source>
      <translation>números de lo que el modelo ha cambiado</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>numbers of both pictures</source>
      <translation>números de ambas imágenes</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>what was measured by hand</source>
      <translation>lo medido a mano</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>The patient is named by {name} alone.</source>
      <translation>Solo {name} nombra al paciente.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{title} {version}, id {id}</source>
      <translation>{title} {version}, id {id}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>no weights</source>
      <translation>sin pesos</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{share:.0f} % of the model's change</source>
      <translation>{share:.0f} % del cambio del modelo</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Eye not stated</source>
      <translation>Ojo no indicado</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>weights sha256 {sha256}</source>
      <translation>sha256 de los pesos {sha256}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>map “{title}”</source>
      <translation>mapa «{title}»</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>numbers “{title}”</source>
      <translation>números «{title}»</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{count} tiles of {size} px</source>
      <translation>{count} teselas de {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Photograph</source>
      <translation>Fotografía</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>region {region}</source>
      <translation>región {region}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{size}, {depth} bit · sha256 of its pixels {sha256}</source>
      <translation>{size}, {depth} bits · sha256 de sus píxeles {sha256}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Made with</source>
      <translation>Hecho con</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Left out</source>
      <translation>Omitido</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{parts} (by choice)</source>
      <translation>{parts} (por elección)</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Patient ID</source>
      <translation>ID del paciente</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Shown: {width} x {height} px from {x}, {y}</source>
      <translation>Se muestra: {width} x {height} px desde {x}, {y}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Enlarged {times} times: {times} px stand for one</source>
      <translation>Ampliada {times} veces: {times} px representan uno</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>whole picture at once</source>
      <translation>imagen entera de una vez</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>model saw {size} px</source>
      <translation>el modelo vio {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>detail at {size} px</source>
      <translation>detalle a {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>overlap {size} px</source>
      <translation>solapamiento {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Eye ({basis})</source>
      <translation>Ojo ({basis})</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/findings.py" />
      <source>Vessels kept / lost / new</source>
      <translation>Vasos conservados / perdidos / nuevos</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/findings.py" />
      <source>no colour fundus photograph</source>
      <translation>no es una fotografía de fondo de ojo en color</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/findings.py" />
      <source>looks like {kind}</source>
      <translation>parece {kind}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/heading.py" />
      <source>Operator: {name}</source>
      <translation>Operador: {name}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the drawing is damaged. Choose another file.</source>
      <translation>{name}: el dibujo está dañado. Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the drawing takes pictures from other files. Choose one that holds them.</source>
      <translation>{name}: el dibujo toma imágenes de otros archivos. Elija uno que las contenga.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: a logo has at most {most} MB. Choose a smaller file.</source>
      <translation>{name}: un logotipo ocupa {most} MB como máximo. Elija un archivo menor.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the logo is no longer there. Choose it again, or none.</source>
      <translation>{name}: el logotipo ya no está allí. Elíjalo de nuevo, o ninguno.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the logo cannot be read. Choose it again.</source>
      <translation>{name}: el logotipo no se puede leer. Elíjalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: a logo is a PNG, JPEG or SVG file. Choose another file.</source>
      <translation>{name}: un logotipo es un archivo PNG, JPEG o SVG. Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the logo is damaged. Choose another file.</source>
      <translation>{name}: el logotipo está dañado. Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: a logo has at most {most} px along a side. Choose a smaller picture.</source>
      <translation>{name}: un logotipo mide {most} px por lado como máximo. Elija una imagen menor.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/pair.py" />
      <source>{one} and {other} are the same photograph: a report on a pair takes two.</source>
      <translation>{one} y {other} son la misma fotografía: un informe de un par necesita dos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/pair.py" />
      <source>{one} and {other} are of different patients, by what the files say: one report is on one patient.</source>
      <translation>{one} y {other} son de pacientes distintos, según lo que dicen los archivos: un informe es de un solo paciente.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Fundus photograph report</source>
      <translation>Informe de fotografía de fondo de ojo</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Always there: what the picture is for and not for, the word PROCESSED, the model and its version, the verdict, warnings and provenance. The record in the file says what was left out.</source>
      <translation>Siempre presentes: para qué sirve y para qué no sirve la imagen, la palabra PROCESADA, el modelo y su versión, el dictamen, las advertencias y la procedencia. El registro incluido en el archivo dice lo que se ha omitido.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A processed picture is never shown without its original.</source>
      <translation>Una imagen procesada nunca se muestra sin su original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>The original</source>
      <translation>El original</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>The processed picture</source>
      <translation>La imagen procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Numbers of what the model changed</source>
      <translation>Números de lo que el modelo ha cambiado</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Numbers of both pictures</source>
      <translation>Números de ambas imágenes</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>What was measured by hand</source>
      <translation>Lo medido a mano</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A title has at most {most} letters.</source>
      <translation>Un título tiene {most} letras como máximo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A clinic has at most {most} letters.</source>
      <translation>El nombre de una clínica tiene {most} letras como máximo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>An operator has at most {most} letters.</source>
      <translation>El nombre de un operador tiene {most} letras como máximo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A comment has at most {most} letters.</source>
      <translation>Un comentario tiene {most} letras como máximo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>the record of how it was made is broken: {problem}.</source>
      <translation>el registro de cómo se hizo es defectuoso: {problem}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>its record is of the form {schema}, which this version does not know. Update it.</source>
      <translation>su registro tiene el formato {schema}, que esta versión no conoce. Actualícela.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>it holds no record of RetinaView's.</source>
      <translation>no contiene ningún registro de RetinaView.</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>the record of how it was made cannot be read; it is damaged.</source>
      <translation>el registro de cómo se hizo no se puede leer; está dañado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>Comparing the pictures</source>
      <translation>Comparando las imágenes</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>Following the vessels</source>
      <translation>Siguiendo los vasos</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>No vessel map was made.</source>
      <translation>No se hizo ningún mapa de vasos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>The vessel map came without a mask.</source>
      <translation>El mapa de vasos llegó sin máscara.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the vessels' length is not found again</source>
      <translation>el {share:.0%} de la longitud de los vasos no se vuelve a encontrar</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the field, near the {place}, is too blurred, dark or burnt in the original: what shows there now is a guess</source>
      <translation>el {share:.0%} del campo, hacia el {place}, está demasiado borroso, oscuro o quemado en el original: lo que ahora se ve allí es una conjetura</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the field is too blurred, dark or burnt in the original: what shows there now is a guess</source>
      <translation>el {share:.0%} del campo está demasiado borroso, oscuro o quemado en el original: lo que ahora se ve allí es una conjetura</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the original looks like {kind}</source>
      <translation>el original parece {kind}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the original does not look like a colour fundus photograph</source>
      <translation>el original no parece una fotografía de fondo de ojo en color</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>vessels were found that the original does not show, {share:.0%} of its length</source>
      <translation>se encontraron vasos que el original no muestra, el {share:.0%} de su longitud</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the fine structure changed as light and focus do not explain</source>
      <translation>el {share:.0%} de la estructura fina cambió de un modo que la luz y el enfoque no explican</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>only {share:.0%} of the original's fine structure comes back from it</source>
      <translation>solo el {share:.0%} de la estructura fina del original se recupera a partir de la imagen procesada</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the field is {field} px wide; {model} was made for {size} px and more</source>
      <translation>el campo tiene {field} px de ancho; {model} se hizo para {size} px o más</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the field is {field} px wide; {model} was made for {size} px at most</source>
      <translation>el campo tiene {field} px de ancho; {model} se hizo para {size} px como máximo</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Spots that light, colour and focus do not explain.</source>
      <translation>Manchas que la luz, el color y el enfoque no explican.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Agreement of the two vessel trees, 0 to 1.</source>
      <translation>Concordancia de los dos árboles vasculares, de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>{kept} of {found} spots that stand out in the original stand out still.</source>
      <translation>{kept} de {found} manchas que destacan en el original siguen destacando.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Length in the processed picture alone, of the original's.</source>
      <translation>Longitud presente solo en la imagen procesada, respecto a la del original.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Of the length of the thinnest vessels.</source>
      <translation>De la longitud de los vasos más finos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Field compared</source>
      <translation>Campo comparado</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>The rest is burnt or black in one of the pictures: nothing is known of it.</source>
      <translation>El resto está quemado o negro en una de las imágenes: no se sabe nada de él.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Mean difference of slow light and colour, of full intensity. Expected.</source>
      <translation>Diferencia media de luz y color de variación lenta, respecto a la intensidad plena. Es lo esperado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Fine structure of either picture that the other does not explain.</source>
      <translation>Estructura fina de una de las imágenes que la otra no explica.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Not readable in the original</source>
      <translation>Ilegible en el original</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Field too blurred, dark or burnt to show any fine structure: what the processed picture shows there is a guess.</source>
      <translation>Campo demasiado borroso, oscuro o quemado para mostrar estructura fina: lo que la imagen procesada muestra allí es una conjetura.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Comes back</source>
      <translation>Recuperado</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>The original's fine structure found again after bringing the processed picture back to its light and focus.</source>
      <translation>La estructura fina del original que se vuelve a encontrar tras devolver la imagen procesada a la luz y el enfoque de este.</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>upper left</source>
      <translation>cuadrante superior izquierdo</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>upper right</source>
      <translation>cuadrante superior derecho</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>lower left</source>
      <translation>cuadrante inferior izquierdo</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>lower right</source>
      <translation>cuadrante inferior derecho</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>upper edge</source>
      <translation>borde superior</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>lower edge</source>
      <translation>borde inferior</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>left edge</source>
      <translation>borde izquierdo</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>right edge</source>
      <translation>borde derecho</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 dark spot of the original is gone, near the {place}</source>
      <translation>1 mancha oscura del original ha desaparecido, hacia el {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} dark spots of the original are gone, the clearest near the {place}</source>
      <translation>{count} manchas oscuras del original han desaparecido, la más evidente hacia el {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 bright spot of the original is gone, near the {place}; dust and reflections are rightly taken out</source>
      <translation>1 mancha clara del original ha desaparecido, hacia el {place}; el polvo y los reflejos se eliminan con razón</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} bright spots of the original are gone, the clearest near the {place}; dust and reflections are rightly taken out</source>
      <translation>{count} manchas claras del original han desaparecido, la más evidente hacia el {place}; el polvo y los reflejos se eliminan con razón</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 dark spot appeared that the original does not show, near the {place}</source>
      <translation>ha aparecido 1 mancha oscura que el original no muestra, hacia el {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} dark spots appeared that the original does not show, the clearest near the {place}</source>
      <translation>han aparecido {count} manchas oscuras que el original no muestra, la más evidente hacia el {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 bright spot appeared that the original does not show, near the {place}</source>
      <translation>ha aparecido 1 mancha clara que el original no muestra, hacia el {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} bright spots appeared that the original does not show, the clearest near the {place}</source>
      <translation>han aparecido {count} manchas claras que el original no muestra, la más evidente hacia el {place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>centre</source>
      <translation>centro</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>Precision is one of {precisions}, not {precision}.</source>
      <translation>La precisión es una de {precisions}, no {precision}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>{name} has no bf16. Choose float32.</source>
      <translation>{name} no admite bf16. Elija float32.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>Device is one of {devices}, not {wanted}.</source>
      <translation>El dispositivo es uno de {devices}, no {wanted}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>This computer has no {device} device. Choose auto or cpu.</source>
      <translation>Este ordenador no tiene ningún dispositivo {device}. Elija auto o cpu.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/memory.py" />
      <source>{device} ran out of memory; tiles of {size} px were used.</source>
      <translation>{device} se quedó sin memoria; se usaron teselas de {size} px.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/memory.py" />
      <source>{device} ran out of memory; the CPU was used.</source>
      <translation>{device} se quedó sin memoria; se usó la CPU.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/memory.py" />
      <source>This computer has too little memory for this model and photograph. Close other programs, or choose a smaller tile.</source>
      <translation>Este ordenador tiene muy poca memoria para este modelo y esta fotografía. Cierre otros programas o elija una tesela menor.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/tensors.py" />
      <source>The model gave numbers that are no picture. Try again with precision float32, or choose another model.</source>
      <translation>El modelo dio números que no son una imagen. Inténtelo de nuevo con la precisión float32 o elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/weights.py" />
      <source>{title}: {name} is not a weights file. Install the model again.</source>
      <translation>{title}: {name} no es un archivo de pesos. Instale el modelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/weights.py" />
      <source>{title}: {name} belongs to another network than its card says. Install the model again.</source>
      <translation>{title}: {name} pertenece a una red distinta de la que dice su ficha. Instale el modelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/audit.py" />
      <source>The audit log cannot be written ({folder}); what is done now is noted in memory alone and forgotten at the end.</source>
      <translation>El registro de auditoría no se puede escribir ({folder}); lo que se haga ahora se anota solo en memoria y se olvida al terminar.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>an error in RetinaView stopped this ({name}); the log has the details.</source>
      <translation>un error de RetinaView detuvo esto ({name}); el registro contiene los detalles.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>there is not enough memory for this photograph. Close other programs.</source>
      <translation>no hay memoria suficiente para esta fotografía. Cierre otros programas.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>{name}: reading</source>
      <translation>{name}: leyendo</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>{name}: writing</source>
      <translation>{name}: escribiendo</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>{target}: choose another folder than the photographs' own.</source>
      <translation>{target}: elija una carpeta distinta de la de las fotografías.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>There are no photographs there.</source>
      <translation>Allí no hay fotografías.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>{source}: there is no such file or folder.</source>
      <translation>{source}: ese archivo o carpeta no existe.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>{source}: the folder cannot be read.</source>
      <translation>{source}: la carpeta no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_journal.py" />
      <source>{folder}: another batch writes into this folder. Wait for it, or choose another one.</source>
      <translation>{folder}: otro lote escribe en esta carpeta. Espere a que termine o elija otra.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_journal.py" />
      <source>{path}: the journal of the batch cannot be read.</source>
      <translation>{path}: el diario del lote no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_journal.py" />
      <source>{path}: the journal of the batch cannot be written.</source>
      <translation>{path}: el diario del lote no se puede escribir.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_plan.py" />
      <source>A batch was not finished, and the folder of its results is not there: {folder}. Start the batch again when it is.</source>
      <translation>Un lote no se terminó y la carpeta de sus resultados no está allí: {folder}. Inicie el lote de nuevo cuando lo esté.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_plan.py" />
      <source>What is left of a batch that was not finished cannot be read.</source>
      <translation>Lo que queda de un lote que no se terminó no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_run.py" />
      <source>{number} of {total}, about {time} left</source>
      <translation>{number} de {total}, quedan alrededor de {time}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_run.py" />
      <source>{number} of {total}</source>
      <translation>{number} de {total}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_run.py" />
      <source>{folder}: the results need about {needed:.1f} GB, and {free:.1f} GB are free. Free some space or choose another folder.</source>
      <translation>{folder}: los resultados necesitan unos {needed:.1f} GB y hay {free:.1f} GB libres. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/contact_sheet.py" />
      <source>Contact sheet</source>
      <translation>Hoja de contactos</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/contact_sheet.py" />
      <source>PROCESSED · {model}</source>
      <translation>PROCESADA · {model}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify.py" />
      <source>Names, dates and everything outside the field are left out. A retina is itself biometric: whoever has another photograph of this eye can recognise it. Share it as patient data.</source>
      <translation>Se omiten los nombres, las fechas y todo lo que está fuera del campo. Una retina es en sí misma un dato biométrico: quien tenga otra fotografía de este ojo puede reconocerlo. Compártala como dato de paciente.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify.py" />
      <source>This photograph has no black surround, so nothing of it was blanked: see for yourself that no name is written in it.</source>
      <translation>Esta fotografía no tiene un entorno negro, por lo que no se ha tapado nada de ella: compruebe usted que no haya ningún nombre escrito en ella.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify.py" />
      <source>Names were left out, and dates were moved: no date here is that of a visit or a run.</source>
      <translation>Los nombres se omitieron y las fechas se desplazaron: ninguna fecha de aquí es la de una visita ni la de una ejecución.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify_dicom.py" />
      <source>A document that was not made without names cannot be de-identified. Write the report anew with names left out.</source>
      <translation>Un documento que no se hizo sin nombres no se puede anonimizar. Escriba el informe de nuevo omitiendo los nombres.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify_dicom.py" />
      <source>A DICOM object with a palette cannot be de-identified; export PNG.</source>
      <translation>Un objeto DICOM con paleta no se puede anonimizar; exporte como PNG.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify_dicom.py" />
      <source>The pixels of this object cannot be read, so names written in them cannot be blanked.</source>
      <translation>Los píxeles de este objeto no se pueden leer, por lo que no se pueden tapar los nombres escritos en ellos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/dicom_picture.py" />
      <source>A DICOM photograph must say which eye it shows, and nobody has said it. State the eye (in the window, with --eye, or by OD or OS in the file's name) and write it again.</source>
      <translation>Una fotografía DICOM debe decir qué ojo muestra, y nadie lo ha indicado. Indique el ojo (en la ventana, con --eye, o con OD u OS en el nombre del archivo) y escríbala de nuevo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/dicom_picture.py" />
      <source>A DICOM object cannot hold so many pixels; choose TIFF.</source>
      <translation>Un objeto DICOM no puede contener tantos píxeles; elija TIFF.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/encode.py" />
      <source>The picture could not be encoded as PNG; choose TIFF.</source>
      <translation>La imagen no se pudo codificar como PNG; elija TIFF.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/encode.py" />
      <source>A JPEG holds at most {most} pixels a side; choose PNG or TIFF.</source>
      <translation>Un JPEG contiene {most} píxeles por lado como máximo; elija PNG o TIFF.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/encode.py" />
      <source>The record of this picture is too long for JPEG; choose PNG.</source>
      <translation>El registro de esta imagen es demasiado largo para JPEG; elija PNG.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/export.py" />
      <source>{name}: a picture is written as {suffixes}. Choose one of these.</source>
      <translation>{name}: una imagen se escribe como {suffixes}. Elija una de estas opciones.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>there is no such folder.</source>
      <translation>esa carpeta no existe.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>you may not write there. Choose another folder.</source>
      <translation>no tiene permiso para escribir allí. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>this disk cannot be written to. Choose another folder.</source>
      <translation>en este disco no se puede escribir. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>the disk is full. Free some space or choose another folder.</source>
      <translation>el disco está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>this is a folder. Choose a file name.</source>
      <translation>esto es una carpeta. Elija un nombre de archivo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>this file name is too long.</source>
      <translation>este nombre de archivo es demasiado largo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>it could not be written ({reason}).</source>
      <translation>no se pudo escribir ({reason}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>{path}: this is a photograph that was opened; it is never written over. Choose another name.</source>
      <translation>{path}: esta es una fotografía que se ha abierto; nunca se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>{place}: this is a file. Choose a folder.</source>
      <translation>{place}: esto es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>{folder}: this is a file. Choose a folder.</source>
      <translation>{folder}: esto es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/licences.py" />
      <source>see its texts</source>
      <translation>véanse sus textos</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/logs.py" />
      <source>The log cannot be written ({folder}); what happens now is not kept.</source>
      <translation>El registro no se puede escribir ({folder}); lo que ocurra ahora no se conserva.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/map_files.py" />
      <source>The mask {name} is {width} x {height} px where {right_width} x {right_height} px was due. It was not used.</source>
      <translation>La máscara {name} tiene {width} x {height} px cuando debía tener {right_width} x {right_height} px. No se usó.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/measurement_files.py" />
      <source>The measurements kept for this photograph could not be read; the file was set aside.</source>
      <translation>Las mediciones guardadas de esta fotografía no se pudieron leer; el archivo se apartó.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/measurement_files.py" />
      <source>The measurements kept for this photograph could not be read.</source>
      <translation>Las mediciones guardadas de esta fotografía no se pudieron leer.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>better</source>
      <translation>mejor</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>not better</source>
      <translation>no mejor</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>The gate it went through elsewhere: {verdict}. {reasons}</source>
      <translation>La comparación por la que pasó en otro lugar: {verdict}. {reasons}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>It was put in use all the same. {override}</source>
      <translation>Se puso en uso de todos modos. {override}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>It brings no gate report: it is not known how it compares with others.</source>
      <translation>No trae informe de comparación: no se sabe cómo queda frente a otros.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>{model} did not pass the gate ({verdict}). {reasons} To use it all the same, say who and why: --override NAME --reason TEXT.</source>
      <translation>{model} no ha superado la comparación previa al uso ({verdict}). {reasons} Para usarlo de todos modos, diga quién y por qué: --override NAME --reason TEXT.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Say who and why: {flag} is missing.</source>
      <translation>Diga quién y por qué: falta {flag}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>{flag}: one line of at most {most} characters.</source>
      <translation>{flag}: una línea de {most} caracteres como máximo.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Its gate report is of a form not known here.</source>
      <translation>Su informe de comparación tiene una forma desconocida aquí.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Its gate report is of other weights.</source>
      <translation>Su informe de comparación es de otros pesos.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Measure it with `retinaview-train gate`.</source>
      <translation>Mídalo con `retinaview-train gate`.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Its gate report cannot be read.</source>
      <translation>No se puede leer su informe de comparación.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/pair_report.py" />
      <source>writing the report</source>
      <translation>se escribe el informe</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/pair_report.py" />
      <source>A report on a pair is on exactly two photographs; {count} were named.</source>
      <translation>Un informe de un par es de exactamente dos fotografías; se nombraron {count}.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: {count} of the files it lists are not there.</source>
      <translation>{name}: {count} de los archivos que enumera no están allí.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: {count} of the files it lists lie outside its folder and were refused.</source>
      <translation>{name}: {count} de los archivos que enumera están fuera de su carpeta y se rechazaron.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: it lists no pictures.</source>
      <translation>{name}: no enumera ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: the list is too long.</source>
      <translation>{name}: la lista es demasiado larga.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: the DICOMDIR is damaged.</source>
      <translation>{name}: el DICOMDIR está dañado.</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: the folder cannot be read ({reason}).</source>
      <translation>{name}: la carpeta no se puede leer ({reason}).</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/report_files.py" />
      <source>{name}: a page of the report would take the place of this file. Choose another name.</source>
      <translation>{name}: una página del informe ocuparía el lugar de este archivo. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../trainer/__main__.py" />
      <source>Stopped. The same command goes on from the last save.</source>
      <translation>Detenido. La misma orden continúa desde lo último guardado.</translation>
    </message>
    <message>
      <location filename="../../trainer/checkpoint.py" />
      <source>{path}: this checkpoint is damaged. Choose another folder, or delete it to begin anew.</source>
      <translation>{path}: este punto de guardado está dañado. Elija otra carpeta o bórrelo para empezar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>To train on</source>
      <translation>Para entrenar</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>To validate on</source>
      <translation>Para validar</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Held out</source>
      <translation>Apartadas</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{photographs} of {patients} patients (known from: {known})</source>
      <translation>{photographs} de {patients} pacientes (se sabe por: {known})</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{sizes} and {more} more</source>
      <translation>{sizes} y {more} más</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>No lit field against a dark surround was found in any of the {count} photographs. Give photographs as the camera writes them, with their black surround, not cut to a rectangle.</source>
      <translation>En ninguna de las {count} fotografías se ha encontrado un campo iluminado sobre un borde oscuro. Dé las fotografías como las escribe la cámara, con su borde negro, sin recortarlas en rectángulo.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Sizes</source>
      <translation>Tamaños</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Depth</source>
      <translation>Profundidad</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Lit field</source>
      <translation>Campo iluminado</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>found in {found} of {count}</source>
      <translation>encontrado en {found} de {count}</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{name} {count}</source>
      <translation>{name} {count}</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Only {count} photographs; expect little of them.</source>
      <translation>Solo {count} fotografías; espere poco de ellas.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>The photographs have {count} sizes; each field is brought to one. If they come from several cameras, train a model for each: part them into folders.</source>
      <translation>Las fotografías tienen {count} tamaños; cada campo se lleva a uno solo. Si proceden de varias cámaras, entrene un modelo para cada una: sepárelas en carpetas.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Pairs of files that show one picture in two forms: {count} ({one} and {other}). They stay on one side.</source>
      <translation>Pares de archivos que muestran una imagen en dos formas: {count} ({one} y {other}). Se quedan en el mismo lado.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>No lit field was found in {count} photographs ({file} is one); their whole frame counts.</source>
      <translation>En {count} fotografías no se ha encontrado un campo iluminado (una es {file}); en ellas cuenta todo el cuadro.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{count} photographs are graded Reject: what is learnt from them as good is poor. Take them out.</source>
      <translation>{count} fotografías están clasificadas como rechazadas: lo que se aprenda de ellas como bueno es malo. Quítelas.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>The patients of {count} photographs are taken from their file names. If both eyes of a person have other names, give a pattern or a table.</source>
      <translation>Los pacientes de {count} fotografías se toman de los nombres de archivo. Si los dos ojos de una persona tienen nombres distintos, dé un patrón o una tabla.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{count} cannot be used</source>
      <translation>{count} no se pueden usar</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{count} copies of others</source>
      <translation>{count} copias de otras</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{photographs} photographs of {patients} patients</source>
      <translation>{photographs} fotografías de {patients} pacientes</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Of the {heap} photographs none falls to a part of the set ({split}). Add photographs of more patients to that folder.</source>
      <translation>De las fotografías ({heap}) ninguna corresponde a una parte del conjunto ({split}). Añada a esa carpeta fotografías de más pacientes.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>good</source>
      <translation>buenas</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>disc</source>
      <translation>papila</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>cup</source>
      <translation>excavación</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>The poor photographs and the good ones have to lie in two folders, neither inside the other.</source>
      <translation>Las fotografías malas y las buenas tienen que estar en dos carpetas, ninguna dentro de la otra.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: no photograph has a {name} mask that can be used ({why}) Name each mask as its photograph, and export it at the same size.</source>
      <translation>{folder}: ninguna fotografía tiene una máscara ({name}) que se pueda usar. ({why}) Nombre cada máscara como su fotografía y expórtela al mismo tamaño.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: no photograph has a poor partner that can be used ({why}) Name both of a pair alike.</source>
      <translation>{folder}: ninguna fotografía tiene una pareja de mala calidad que se pueda usar. ({why}) Dé el mismo nombre a las dos de cada par.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: there is no such folder.</source>
      <translation>{folder}: no existe esa carpeta.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: this folder holds no pictures. Give the folder they lie in.</source>
      <translation>{folder}: esta carpeta no contiene imágenes. Dé la carpeta en la que están.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: this folder holds no photographs beside masks.</source>
      <translation>{folder}: esta carpeta no contiene fotografías aparte de las máscaras.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{file}: there is no {name} mask of this name.</source>
      <translation>{file}: no hay una máscara ({name}) con este nombre.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{file}: it has no poor partner of this name.</source>
      <translation>{file}: no tiene una pareja de mala calidad con este nombre.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{file}: the poor photograph is {poor} pixels, the good one {good}. The two of a pair have to lie on one another: register them and export both at one size.</source>
      <translation>{file}: la fotografía mala tiene {poor} píxeles y la buena {good}. Las dos de un par tienen que coincidir: regístrelas y expórtelas al mismo tamaño.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{one} and {other} have one name, so nobody knows whose they are. Give a folder in which each name stands once.</source>
      <translation>{one} y {other} tienen el mismo nombre, así que no se sabe de quién son. Dé una carpeta en la que cada nombre esté una sola vez.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{folder}: this folder holds no photographs. Give a folder of JPEG, PNG, TIFF, BMP or DICOM files.</source>
      <translation>{folder}: esta carpeta no contiene fotografías. Dé una carpeta con archivos JPEG, PNG, TIFF, BMP o DICOM.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{folder}: none of the {count} files can be read as a photograph ({why}) Export them again as JPEG, PNG, TIFF or DICOM.</source>
      <translation>{folder}: ninguno de los {count} archivos se puede leer como fotografía. ({why}) Expórtelos de nuevo como JPEG, PNG, TIFF o DICOM.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{file}: this mask is {mask} pixels, its photograph {photograph}. Export both at one size.</source>
      <translation>{file}: esta máscara tiene {mask} píxeles y su fotografía {photograph}. Exporte ambas al mismo tamaño.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{file}: this mask marks nothing.</source>
      <translation>{file}: esta máscara no marca nada.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>good photographs</source>
      <translation>fotografías buenas</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>poor photographs with their good ones</source>
      <translation>fotografías malas con sus buenas</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>poor and good photographs of other eyes</source>
      <translation>fotografías malas y buenas de ojos distintos</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>photographs with their vessels drawn</source>
      <translation>fotografías con sus vasos dibujados</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>photographs with their discs outlined</source>
      <translation>fotografías con sus papilas delineadas</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>to train on</source>
      <translation>para entrenar</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>to validate on</source>
      <translation>para validar</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>held out for the gate</source>
      <translation>apartadas para la comparación</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>{path}: this file has changed since the set was checked. Check the photographs again.</source>
      <translation>{path}: este archivo ha cambiado desde la comprobación. Compruebe de nuevo las fotografías.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>{path}: there is no prepared set. Check the photographs first.</source>
      <translation>{path}: no hay un conjunto preparado. Compruebe primero las fotografías.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>{path}: this file of the set is no longer there or cannot be read. Bring it back, or check the photographs again without it.</source>
      <translation>{path}: este archivo del conjunto ya no está o no se puede leer. Recupérelo o compruebe de nuevo las fotografías sin él.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>table</source>
      <translation>tabla</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>pattern</source>
      <translation>patrón</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>DICOM</source>
      <translation>DICOM</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>file name</source>
      <translation>nombre de archivo</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>{pattern} does not say which part of a name is the patient: put it in brackets, as in {example}.</source>
      <translation>{pattern} no dice qué parte de un nombre es el paciente: póngala entre paréntesis, como en {example}.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>The pattern {pattern} does not fit the file name {file}. Change the pattern, or rename the file.</source>
      <translation>El patrón {pattern} no encaja con el nombre de archivo {file}. Cambie el patrón o renombre el archivo.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>{pattern} is no pattern of names: {error}.</source>
      <translation>{pattern} no es un patrón de nombres: {error}.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>are the same file</source>
      <translation>son el mismo archivo</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>show the same picture</source>
      <translation>muestran la misma imagen</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>are of one eye</source>
      <translation>son del mismo ojo</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>At least {fewest} patients are needed, for training, validation and the held-out part, and hundreds are wanted. Add photographs; if they are there, say with a pattern or a table who is who.</source>
      <translation>Hacen falta al menos {fewest} pacientes, para entrenar, validar y la parte apartada; lo deseable son cientos. Añada fotografías; si ya están, diga con un patrón o una tabla quién es quién.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>a copy of {name}</source>
      <translation>una copia de {name}</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>Poor photographs: {photographs}; patients: {patients}.</source>
      <translation>Fotografías malas: {photographs}; pacientes: {patients}.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>All {count} files are copies of one photograph. Give photographs of {fewest} patients at least; hundreds are wanted.</source>
      <translation>Los {count} archivos son copias de una sola fotografía. Dé fotografías de al menos {fewest} pacientes; lo deseable son cientos.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>The table parts some photographs and not {file}. Name its part in the column split, or leave the column out.</source>
      <translation>La tabla reparte algunas fotografías, pero no {file}. Indique su parte en la columna split o deje la columna fuera.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>Good photographs: {photographs}; patients: {patients}.</source>
      <translation>Fotografías buenas: {photographs}; pacientes: {patients}.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>Photographs: {photographs}; patients: {patients}.</source>
      <translation>Fotografías: {photographs}; pacientes: {patients}.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>{one} and {other} {what}, and one lies among the poor photographs, one among the good ones. No eye may be in both: take one of them out.</source>
      <translation>{one} y {other} {what}, y una está entre las fotografías malas y otra entre las buenas. Ningún ojo puede estar en ambas: quite una de ellas.</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>All {count} files show one photograph in other forms. Give photographs of {fewest} patients at least; hundreds are wanted.</source>
      <translation>Los {count} archivos muestran una sola fotografía en otras formas. Dé fotografías de al menos {fewest} pacientes; lo deseable son cientos.</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>The model is in {folder}</source>
      <translation>El modelo está en {folder}</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>{recipe}: reading photographs</source>
      <translation>{recipe}: leyendo las fotografías</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>An unexpected fault: {name}.</source>
      <translation>Un fallo inesperado: {name}.</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>Stopped as asked; the same command goes on.</source>
      <translation>Detenido como se pidió; la misma orden continúa.</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>Nothing got better any more; the weights of step {step} are kept.</source>
      <translation>Ya nada mejoraba; se conservan los pesos del paso {step}.</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>Another training runs in {folder}.</source>
      <translation>Otro entrenamiento está en marcha en {folder}.</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it weakens lesions more than the model in use</source>
      <translation>atenúa las lesiones más que el modelo en uso</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it changes vessels more than the model in use</source>
      <translation>cambia los vasos más que el modelo en uso</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it changes good photographs more than the model in use</source>
      <translation>cambia las fotografías buenas más que el modelo en uso</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>tiles of it differ from the whole picture more than those of the model in use</source>
      <translation>sus teselas difieren de la imagen entera más que las del modelo en uso</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>contrast of lesions kept</source>
      <translation>contraste de las lesiones conservado</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>structure kept (clDice)</source>
      <translation>estructura conservada (clDice)</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>good photographs unchanged</source>
      <translation>fotografías buenas sin cambios</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>tiles like the whole</source>
      <translation>teselas como el conjunto</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it does worse on {what} than the model in use</source>
      <translation>lo hace peor que el modelo en uso en: {what}</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>{what} ({name})</source>
      <translation>{what} ({name})</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>spoilt drawn eyes</source>
      <translation>ojos dibujados con defectos</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>drawn eyes</source>
      <translation>ojos dibujados</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>On {patients} held-out patients {name} is {difference} higher than that of the model in use (95 % interval {low} to {high}).</source>
      <translation>En {patients} pacientes apartados, {name} es {difference} mayor que el del modelo en uso (intervalo del 95 %: {low} a {high}).</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>{name} on the held-out patients is lower than that of the model in use: {difference} (95 % interval {low} to {high}).</source>
      <translation>{name} en los pacientes apartados es menor que el del modelo en uso: {difference} (intervalo del 95 %: {low} a {high}).</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>{name} on the held-out patients differs by {difference}, which may be chance (95 % interval {low} to {high}).</source>
      <translation>{name} en los pacientes apartados difiere en {difference}, lo que puede ser azar (intervalo del 95 %: {low} a {high}).</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>{name} got worse: {difference} (95 % interval {low} to {high}).</source>
      <translation>{name} ha empeorado: {difference} (intervalo del 95 %: {low} a {high}).</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>The guard suite finds nothing that got worse.</source>
      <translation>Las comprobaciones fijas de seguridad no encuentran nada que haya empeorado.</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>On the guard suite {what}: {name} {candidate:.3g}{unit}, the model in use {current:.3g}{unit}, the least is {limit:.3g}{unit}.</source>
      <translation>En las comprobaciones fijas de seguridad {what}: {name} {candidate:.3g}{unit}, el modelo en uso {current:.3g}{unit}, el mínimo es {limit:.3g}{unit}.</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>Patients held out: {patients}. At least {fewest} are needed to tell a difference from chance. Check more photographs.</source>
      <translation>Pacientes apartados: {patients}. Hacen falta al menos {fewest} para distinguir una diferencia del azar. Compruebe más fotografías.</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>step {step} · validation · {numbers}</source>
      <translation>paso {step} · validación · {numbers}</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>resumed at step {step}</source>
      <translation>reanudado en el paso {step}</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>step {step} · {fraction:.1%} · {left:.0f} min left · {numbers}</source>
      <translation>paso {step} · {fraction:.1%} · quedan {left:.0f} min · {numbers}</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>paused at step {step}</source>
      <translation>en pausa en el paso {step}</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>Training has diverged: loss or gradient is no longer a number. Lower `peak_rate` in the recipe and start again.</source>
      <translation>El entrenamiento ha divergido: la pérdida o el gradiente ya no es un número. Baje `peak_rate` en la receta y vuelva a iniciar.</translation>
    </message>
    <message>
      <location filename="../../trainer/run_folder.py" />
      <source>{folder} holds a training of another recipe. Choose another folder.</source>
      <translation>{folder} contiene un entrenamiento de otra receta. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../trainer/run_folder.py" />
      <source>Another training runs in {folder}. Wait until it has ended, or choose another folder.</source>
      <translation>Otro entrenamiento está en marcha en {folder}. Espere a que termine o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>Bicubic x16</source>
      <translation>Bicúbica x16</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>sixteen times the size by plain interpolation, for a region</source>
      <translation>dieciséis veces el tamaño por interpolación simple, para una región</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>Viewing aid for colour fundus photographs that are to be looked at enlarged, and what models that enlarge are compared with. Not for diagnosis.</source>
      <translation>Ayuda visual para fotografías de fondo de ojo en color que se vayan a ver ampliadas, y referencia con la que se comparan los modelos que amplían. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>It adds no detail: edges stay as soft as in the photograph.</source>
      <translation>No añade detalle: los bordes quedan tan suaves como en la fotografía.</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x2/model.toml" />
      <source>Bicubic x2</source>
      <translation>Bicúbica x2</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x2/model.toml" />
      <source>twice the size by plain interpolation</source>
      <translation>el doble del tamaño por interpolación simple</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x4/model.toml" />
      <source>Bicubic x4</source>
      <translation>Bicúbica x4</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x4/model.toml" />
      <source>four times the size by plain interpolation</source>
      <translation>cuatro veces el tamaño por interpolación simple</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x8/model.toml" />
      <source>Bicubic x8</source>
      <translation>Bicúbica x8</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x8/model.toml" />
      <source>eight times the size by plain interpolation, for a region</source>
      <translation>ocho veces el tamaño por interpolación simple, para una región</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>Structure change</source>
      <translation>Cambio de estructura</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>what changed beside light and colour</source>
      <translation>qué cambió aparte de la luz y el color</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>Viewing aid: it shows where an enhancement changed more than light, colour and focus. Compare with the original. Not for diagnosis.</source>
      <translation>Ayuda visual: muestra dónde una mejora cambió algo más que la luz, el color y el enfoque. Compárese con la imagen original. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>A spot or line is shown when it is in one picture and the other does not explain it by light, colour, tone or focus; noise taken out, and JPEG blocks smoothed, show as well. Burnt and black pixels hold no structure and are left out. Compared at a field of at most 1024 px, in the green channel.</source>
      <translation>Una mancha o línea se muestra cuando está en una imagen y la otra no la explica por luz, color, tono o enfoque; también aparecen el ruido eliminado y los bloques JPEG suavizados. Los píxeles quemados y los negros no contienen estructura y se excluyen. Se compara con un campo de 1024 px como máximo, en el canal verde.</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>CLAHE</source>
      <translation>CLAHE</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>classical · instant</source>
      <translation>clásico · instantáneo</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>Viewing aid beside the original photograph. Not for diagnosis, grading or measurement.</source>
      <translation>Ayuda visual junto a la fotografía original. No apta para diagnosticar, graduar ni medir.</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>Raises noise, JPEG blocks and dust along with vessels, most of all in dark parts. Changes how bright neighbouring parts are relative to each other: a faint ring round the disc or a darkened macula may come from the filter. With channel "green" or "rgb" colours shift.</source>
      <translation>Realza el ruido, los bloques JPEG y el polvo junto con los vasos, sobre todo en las partes oscuras. Cambia el brillo relativo entre partes vecinas: un anillo tenue alrededor de la papila o una mácula oscurecida pueden deberse al filtro. Con el canal «green» o «rgb» los colores se desplazan.</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>lab-L and hsi-I keep the hue; green and rgb change colours.</source>
      <translation>lab-L y hsi-I conservan el tono; green y rgb cambian los colores.</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>lab-L</source>
      <translation>Lab L</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>green</source>
      <translation>verde</translation>
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
      <translation>Límite de contraste</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>How many times its mean count a grey level may have; 1 changes next to nothing.</source>
      <translation>Cuántas veces la frecuencia media puede alcanzar un nivel de gris; 1 no cambia casi nada.</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>Tiles a side</source>
      <translation>Teselas por lado</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>More tiles work more locally.</source>
      <translation>Más teselas actúan de forma más local.</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>Cofe-Net</source>
      <translation>Cofe-Net</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>uneven light · a published method, compact, made at 128 px</source>
      <translation>luz desigual · un método publicado, compacto, calculado a 128 px</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>For comparison with a published method on colour fundus photographs that are unevenly lit. Compare with the original. Not for diagnosis.</source>
      <translation>Para comparar con un método publicado en fotografías de fondo de ojo en color con iluminación desigual. Compárese con la imagen original. No apto para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>The compact size of the published network (two scales, structure, attention; 1.1 of 41 million parameters), trained for minutes on drawn faults: its scores are not those of the paper. It evens light and little else: it works at 128 px and its correction is carried up to full size, so spots and blur stay, a spot at times with a dark ring. Where the light is off all over, it may relight a part alone, with an edge to be seen. A dark part that it lifts can come out too red or too green, and what was drowned there does not come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Versión compacta de la red publicada (dos escalas, estructura, atención; 1,1 de 41 millones de parámetros), entrenada durante minutos con defectos simulados: sus resultados no son los del artículo. Iguala la luz y poco más: trabaja a 128 px y su corrección se traslada al tamaño completo, por lo que las manchas y la borrosidad permanecen, a veces una mancha con un anillo oscuro. Donde la luz falla en toda la imagen, puede reiluminar solo una parte, con un borde visible. Una parte oscura que aclara puede quedar demasiado roja o demasiado verde, y lo que en ella se había perdido no vuelve. No se entrenó con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>colour fundus photograph, 30 to 60 degrees</source>
      <translation>fotografía de fondo de ojo en color, de 30 a 60 grados</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>Skip autoencoder</source>
      <translation>Autocodificador con saltos</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>noise of sigma 25 · a published method</source>
      <translation>ruido de sigma 25 · un método publicado</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>For comparison with a published method on noisy colour fundus photographs. Compare with the original. Not for diagnosis.</source>
      <translation>Para comparar con un método publicado en fotografías de fondo de ojo en color con ruido. Compárese con la imagen original. No apto para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>Trained for minutes on drawn noise of one strength: its scores are not those of the paper. It makes the picture anew, so a good photograph comes back softer. What noise has drowned cannot come back. Not trained on the noise of real sensors, nor on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Entrenado durante minutos con ruido simulado de una sola intensidad: sus resultados no son los del artículo. Compone la imagen de nuevo, así que una buena fotografía vuelve más suave. Lo que el ruido ha hecho desaparecer no puede volver. No se entrenó con el ruido de sensores reales, ni con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Dark channel prior</source>
      <translation>Dark channel prior</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>classical · against haze</source>
      <translation>clásico · contra el velo</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Its assumption was made for outdoor scenes: healthy retina is already dark in blue, so a clear photograph changes little, and pale parts (disc, exudates, myelinated fibres) are taken for haze and darkened. Where the whole field is bright the filter darkens and tints it, most at the rim: lower the strength there.</source>
      <translation>Su supuesto se formuló para escenas de exterior: la retina sana ya es oscura en el azul, por lo que una fotografía nítida cambia poco, y las partes pálidas (papila, exudados, fibras mielinizadas) se toman por velo y se oscurecen. Donde todo el campo es claro, el filtro lo oscurece y lo tiñe, sobre todo en el borde: en ese caso, reduzca la intensidad.</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Strength</source>
      <translation>Intensidad</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Share of the estimated haze that is removed.</source>
      <translation>Proporción del velo estimado que se elimina.</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>optic disc, cup and fovea, with the vertical cup-to-disc ratio</source>
      <translation>papila, excavación y fóvea, con la relación excavación/papila vertical</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>Viewing aid: it outlines the optic disc and marks cup and fovea, to be checked and corrected by hand. Not for diagnosis; no sign of glaucoma is read from it.</source>
      <translation>Ayuda visual: traza el contorno de la papila y marca la excavación y la fóvea, que deben comprobarse y corregirse a mano. No apta para el diagnóstico; no se deduce de ella ningún signo de glaucoma.</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>The disc was learnt from the discs of one camera (IDRiD, Kowa VX-10 alpha, 50 degrees) and from drawn phantoms. The cup was learnt from drawn phantoms alone: that proves next to nothing about the cups of real eyes, so take cup and cup-to-disc ratio as a first guess to correct by hand. The fovea was learnt from phantoms too and is kept only where it lies at a likely distance from the disc. Outlines are ellipses; notches of the rim are not in them. Computed on the field at 512 px.</source>
      <translation>La papila se aprendió de las papilas de una sola cámara (IDRiD, Kowa VX-10 alpha, 50 grados) y de fantomas simulados. La excavación se aprendió únicamente de fantomas simulados: eso no demuestra casi nada sobre las excavaciones de ojos reales, así que tome la excavación y la relación excavación/papila como una primera estimación que debe corregirse a mano. La fóvea también se aprendió de fantomas y solo se conserva donde se encuentra a una distancia probable de la papila. Los contornos son elipses; las muescas del anillo no figuran en ellos. Se calcula en el campo a 512 px.</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>The cup was learnt from drawn phantoms alone, which proves next to nothing about the cups of real eyes: check it, and correct it by hand.</source>
      <translation>La excavación se aprendió solo de fantomas simulados, lo que no prueba casi nada sobre las excavaciones de ojos reales: compruébela y corríjala a mano.</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>Disc and cup, research</source>
      <translation>Papila y excavación, investigación</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>optic disc and cup as four graders drew them · research only</source>
      <translation>papila y excavación según las trazaron cuatro evaluadores · solo investigación</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>Research on outlines of disc and cup. Not for diagnosis; no sign of glaucoma is read from it. Not to be passed on: the terms of its training photographs allow research alone.</source>
      <translation>Investigación sobre contornos de papila y excavación. No apto para el diagnóstico; no se deduce de él ningún signo de glaucoma. No debe cederse a terceros: las condiciones de sus fotografías de entrenamiento solo permiten la investigación.</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>The cup was learnt from 50 photographs of one hospital and one kind of camera (Drishti-GS1); how far that carries to other cameras was not measured. The fovea was learnt from phantoms and is kept only where it lies at a likely distance from the disc. Outlines are ellipses; notches of the rim are not in them. Computed on the field at 512 px.</source>
      <translation>La excavación se aprendió de 50 fotografías de un solo hospital y un solo tipo de cámara (Drishti-GS1); no se midió hasta qué punto es aplicable a otras cámaras. La fóvea se aprendió de fantomas y solo se conserva donde se encuentra a una distancia probable de la papila. Los contornos son elipses; las muescas del anillo no figuran en ellos. Se calcula en el campo a 512 px.</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>Research only. The cup was learnt from 50 photographs of one set (Drishti-GS1); on other cameras check it, and correct it by hand.</source>
      <translation>Solo para investigación. La excavación se aprendió de 50 fotografías de un conjunto (Drishti-GS1); con otras cámaras, compruébela y corríjala a mano.</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-green/model.toml" />
      <source>DnCNN, green-weighted</source>
      <translation>DnCNN, ponderado al verde</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-green/model.toml" />
      <source>noise of sigma 25, green first · a published method, compact</source>
      <translation>ruido de sigma 25, el verde primero · un método publicado, compacto</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-green/model.toml" />
      <source>The compact size of the published network (0.08 of 0.56 million parameters), trained for minutes on drawn noise of one strength: its scores are not those of the paper. On a photograph with less noise it takes fine vessels for noise. What noise has drowned cannot come back. Not trained on the noise of real sensors, nor on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Versión compacta de la red publicada (0,08 de 0,56 millones de parámetros), entrenada durante minutos con ruido simulado de una sola intensidad: sus resultados no son los del artículo. En una fotografía con menos ruido toma los vasos finos por ruido. Lo que el ruido ha hecho desaparecer no puede volver. No se entrenó con el ruido de sensores reales, ni con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>DnCNN, then SRGAN x4</source>
      <translation>DnCNN y después SRGAN x4</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>takes noise of sigma 25 away and enlarges four times · a published method, compact</source>
      <translation>quita el ruido de sigma 25 y amplía cuatro veces · un método publicado, compacto</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>For comparison with a published method on small, noisy colour fundus photographs. Compare with the original. Not for diagnosis.</source>
      <translation>Para comparar con un método publicado en fotografías de fondo de ojo en color pequeñas y con ruido. Compárese con la imagen original. No apto para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and remains of noise may turn into such texture. The compact size of the published networks (0.32 of 2.11 million parameters), trained for minutes on drawn noise of one strength: its scores are not those of the paper. On a photograph with less noise it takes fine vessels for noise. What noise has drowned cannot come back. Not trained on the noise of real sensors, nor on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Puede dibujar rasgos que no existen: una red enseñada por un discriminador inventa textura parecida a la de una fotografía nítida, y los restos de ruido pueden convertirse en esa textura. El tamaño compacto de las redes publicadas (0,32 de 2,11 millones de parámetros), con minutos de entrenamiento con ruido simulado de una sola intensidad: sus resultados no son los del artículo. En una fotografía con menos ruido toma los vasos finos por ruido. Lo que el ruido ha hecho desaparecer no puede volver. No se entrenó con el ruido de sensores reales, ni con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Illumination division</source>
      <translation>División por la iluminación</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>classical · evens the light</source>
      <translation>clásico · iguala la luz</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Flattens whatever is wider than the chosen width, so the brightness of disc and macula is reduced with the shadows and large pale or dark lesions fade. Each channel is evened by itself, so slow changes of colour go too. Raises noise in dark parts.</source>
      <translation>Aplana todo lo que es más ancho que la anchura elegida, por lo que el brillo de la papila y la mácula se reduce junto con las sombras y las lesiones grandes, pálidas u oscuras, se atenúan. Cada canal se iguala por separado, por lo que también desaparecen los cambios lentos de color. Realza el ruido en las partes oscuras.</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Width</source>
      <translation>Anchura</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Standard deviation of the smoothing, as a share of the field.</source>
      <translation>Desviación estándar del suavizado, como proporción del campo.</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>Light and colour change</source>
      <translation>Cambio de luz y color</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>how far light and colour were changed</source>
      <translation>cuánto cambiaron la luz y el color</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>Viewing aid: it shows where an enhancement changed light and colour, which it is meant to do. Not for diagnosis.</source>
      <translation>Ayuda visual: muestra dónde una mejora cambió la luz y el color, que es lo que se espera de ella. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>Only changes that vary over more than a twenty-fourth of the field are in it; finer ones count as structure.</source>
      <translation>Solo incluye los cambios que varían a lo largo de más de una veinticuatroava parte del campo; los más finos cuentan como estructura.</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>MAGE-Net</source>
      <translation>MAGE-Net</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>light, spots · made at 128 px</source>
      <translation>luz, manchas · calculado a 128 px</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>For comparison with a published method on colour fundus photographs that are unevenly lit or spotted. Compare with the original. Not for diagnosis.</source>
      <translation>Para comparar con un método publicado en fotografías de fondo de ojo en color con iluminación desigual o con manchas. Compárese con la imagen original. No apto para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>The compact size of the published network (0.85 of 11.9 million parameters), trained for minutes on drawn faults: its scores are not those of the paper. It works at 128 px and its correction is carried up to full size, so blur stays as it is; small spots go only in part, and a bright one often leaves a dark red ring. Where the centre was drowned it is lifted with an edge to be seen. A good photograph comes back changed too. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Versión compacta de la red publicada (0,85 de 11,9 millones de parámetros), entrenada durante minutos con defectos simulados: sus resultados no son los del artículo. Trabaja a 128 px y su corrección se traslada al tamaño completo, por lo que la borrosidad queda como está; las manchas pequeñas solo desaparecen en parte, y una clara deja a menudo un anillo rojo oscuro. Donde el centro se había perdido en la oscuridad, lo aclara con un borde visible. Una fotografía buena también vuelve cambiada. No se entrenó con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Mitra</source>
      <translation>Mitra</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>classical · against cataract haze</source>
      <translation>clásico · contra el velo de catarata</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Whatever is wider than the cutoff lets through is taken for cataract, so brightness of disc and macula and large lesions fade. The stretch of each channel changes colours: do not judge colour in the result. Raises noise, most in blue. The constants follow this project's reading of the paper.</source>
      <translation>Todo lo que es más ancho de lo que deja pasar el corte se toma por catarata, por lo que se atenúan el brillo de la papila y la mácula y las lesiones grandes. El estiramiento de cada canal cambia los colores: no juzgue el color en el resultado. Realza el ruido, sobre todo en el azul. Las constantes siguen la lectura del artículo que hace este proyecto.</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Cutoff</source>
      <translation>Corte</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Cycles across the field; changes slower than this count as cataract.</source>
      <translation>Ciclos a lo largo del campo; los cambios más lentos cuentan como catarata.</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Colour stretch</source>
      <translation>Estiramiento del color</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Stretch all channels alike and keep the colour, or each by itself, which turns it grey.</source>
      <translation>Estirar todos los canales por igual y conservar el color, o cada uno por separado, lo que lo vuelve gris.</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>together</source>
      <translation>juntos</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>each</source>
      <translation>por separado</translation>
    </message>
    <message>
      <location filename="../../models/quality/model.toml" />
      <source>Good, Usable or Reject, and why</source>
      <translation>Buena, Utilizable o Rechazada, y por qué</translation>
    </message>
    <message>
      <location filename="../../models/quality/model.toml" />
      <source>Says whether a colour fundus photograph was taken well enough, what is wrong with it and where, before it is processed or read. Not for diagnosis; it does not replace a look at the photograph.</source>
      <translation>Indica si una fotografía de fondo de ojo en color se tomó lo bastante bien, qué defectos tiene y dónde, antes de procesarla o interpretarla. No apto para el diagnóstico; no sustituye la observación de la fotografía.</translation>
    </message>
    <message>
      <location filename="../../models/quality/model.toml" />
      <source>Trained on drawn faults of known strength, not on people's grades: its Good, Usable and Reject follow from how strongly a good photograph would have to be spoilt to look so. Focus is judged at a field of 384 px, so softness that shows only when zoomed in is not seen. Disease that dims the picture (dense bleeding) can look like a fault. Other kinds of pictures were learnt from drawn imitations and a few of scikit-image's sample pictures, not from real angiograms, OCT scans or slit-lamp photographs. A cut field is measured from its outline and unknown where there is no dark surround. Its bars are not people's: of the 52 photographs that EyeQ's graders called Usable it calls 6 Good and 12 Reject, and some good photographs of cameras never trained on it calls Usable (docs/benchmarks/quality.md). Slight haze is seldom named, and beside the worst fault it often names others that are not there; some drawn ultra-widefield pictures pass for colour fundus photographs. A processed picture is never graded.</source>
      <translation>Entrenado con defectos simulados de intensidad conocida, no con calificaciones de personas: sus valores Buena, Utilizable y Rechazada dependen de cuánto habría que estropear una fotografía buena para que tuviera ese aspecto. El enfoque se juzga con un campo de 384 px, por lo que no se detecta la falta de nitidez que solo aparece al ampliar. Una enfermedad que vela la imagen (hemorragia densa) puede parecer un defecto. Otros tipos de imágenes se aprendieron de imitaciones simuladas y de algunas imágenes de ejemplo de scikit-image, no de angiografías, exploraciones OCT o fotografías con lámpara de hendidura reales. Un campo cortado se mide por su contorno y queda como desconocido donde no hay un entorno oscuro. Sus umbrales no son los de las personas: de las 52 fotografías que los evaluadores de EyeQ calificaron de Utilizable, califica 6 de Buena y 12 de Rechazada, y algunas fotografías buenas de cámaras con las que nunca se entrenó las califica de Utilizable (docs/benchmarks/quality.md). El velo leve rara vez se señala, y junto al peor defecto señala a menudo otros que no existen; algunas imágenes simuladas de campo ultraamplio pasan por fotografías de fondo de ojo en color. Una imagen procesada nunca se califica.</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>Variational Retinex</source>
      <translation>Retinex variacional</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>classical · parts light from reflectance</source>
      <translation>clásico · separa la luz de la reflectancia</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>What changes slowly is taken for light, so disc and macula lose some of their brightness and darkness. It takes no haze away and sharpens nothing. Raises noise in dark parts. With brightness lifted, a well-lit photograph comes out pale.</source>
      <translation>Lo que cambia lentamente se toma por luz, por lo que la papila y la mácula pierden parte de su claridad y su oscuridad. No elimina el velo ni aumenta la nitidez. Realza el ruido en las partes oscuras. Con el brillo aumentado, una fotografía bien iluminada queda pálida.</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>How strongly the light is evened; 1 leaves it as it is.</source>
      <translation>Con qué intensidad se iguala la luz; 1 la deja como está.</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>Keep the mean light, or lift all light towards full.</source>
      <translation>Conservar la luz media o aumentar toda la luz hacia la plena.</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>lifted</source>
      <translation>aumenta</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>RV-Net, noise</source>
      <translation>RV-Net, ruido</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>noise of any strength · whole photographs at native size</source>
      <translation>ruido de cualquier intensidad · fotografías completas a tamaño nativo</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>Viewing aid for noisy colour fundus photographs. Compare with the original. Not for diagnosis.</source>
      <translation>Ayuda visual para fotografías de fondo de ojo en color con ruido. Compárese con la imagen original. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>Trained on drawn noise of sigma 5 to 50, the same all over a photograph and in all colours, not on the noise of real sensors. What noise has drowned cannot come back: the finest vessels and the smallest spots may be lost with it. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Entrenado con ruido simulado de sigma 5 a 50, igual en toda la fotografía y en todos los colores, no con el ruido de sensores reales. Lo que el ruido ha hecho desaparecer no puede volver: los vasos más finos y las manchas más pequeñas pueden perderse con él. No se entrenó con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>RV-Net</source>
      <translation>RV-Net</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>light, spots, slight blur · up to 1024 px natively</source>
      <translation>luz, manchas, borrosidad leve · hasta 1024 px de forma nativa</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>Viewing aid for colour fundus photographs that are unevenly lit, slightly blurred or spotted by dust and droplets. Compare with the original. Not for diagnosis.</source>
      <translation>Ayuda visual para fotografías de fondo de ojo en color con iluminación desigual, ligeramente borrosas o con manchas de polvo y gotas. Compárese con la imagen original. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>Trained on drawn faults, not on pairs of real ones. It takes back a little of a slight blur and leaves a strong one as it is. Detail that the camera did not record cannot come back; under a deep shadow colour is a guess. Not trained on angiograms, red-free or ultra-widefield photographs. Fields wider than 1024 px are corrected at 1024 px and the correction is carried up to full size.</source>
      <translation>Entrenado con defectos simulados, no con pares de defectos reales. Corrige un poco una borrosidad leve y deja como está una fuerte. El detalle que la cámara no registró no puede volver; bajo una sombra profunda el color es una conjetura. No se entrenó con angiografías ni con fotografías aneritras o de campo ultraamplio. Los campos de más de 1024 px de ancho se corrigen a 1024 px y la corrección se traslada al tamaño completo.</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>RV-SR x2</source>
      <translation>RV-SR x2</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>twice the size · sharper than bicubic, invents nothing on purpose</source>
      <translation>el doble del tamaño · más nítido que la bicúbica, no inventa nada a propósito</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>Viewing aid for colour fundus photographs that are to be looked at enlarged. Compare with the original. Not for diagnosis.</source>
      <translation>Ayuda visual para fotografías de fondo de ojo en color que se vayan a ver ampliadas. Compárese con la imagen original. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>Trained on good photographs made small by a Gaussian and decimation: on a blurred or noisy one, or one kept as a small JPEG, it gains less and may sharpen what is a fault. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Entrenado con fotografías buenas reducidas mediante un filtro gaussiano y diezmado: en una borrosa o con ruido, o en una guardada como JPEG pequeño, gana menos y puede dar nitidez a lo que es un defecto. El detalle que la cámara no registró no puede volver. No se entrenó con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x4/model.toml" />
      <source>RV-SR x4</source>
      <translation>RV-SR x4</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x4/model.toml" />
      <source>four times the size · sharper than bicubic, invents nothing on purpose</source>
      <translation>cuatro veces el tamaño · más nítido que la bicúbica, no inventa nada a propósito</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>Saliency (Mahapatra)</source>
      <translation>Prominencia (Mahapatra)</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>where the picture has local structure</source>
      <translation>dónde tiene la imagen estructura local</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>Viewing aid: it marks places that differ from their near surroundings. Not for diagnosis.</source>
      <translation>Ayuda visual: marca los lugares que difieren de su entorno próximo. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>It shows where the picture has local structure (curved edges, sudden changes of texture). It explains neither the model nor a disease: noise, dust and JPEG blocks count as structure, and a smooth lesion does not. The method counts eight grey levels, so where smooth light crosses from one to the next a line appears that is not in the retina. Computed at a field of at most 1024 px, so finer structure is not in it.</source>
      <translation>Muestra dónde tiene la imagen estructura local (bordes curvos, cambios bruscos de textura). No explica ni el modelo ni una enfermedad: el ruido, el polvo y los bloques JPEG cuentan como estructura, y una lesión lisa no. El método cuenta ocho niveles de gris, por lo que donde una luz gradual pasa de uno al siguiente aparece una línea que no está en la retina. Se calcula con un campo de 1024 px como máximo, por lo que no incluye la estructura más fina.</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Setiawan</source>
      <translation>Setiawan</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>classical · green CLAHE</source>
      <translation>clásico · CLAHE en el verde</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Colours shift, as green is changed and red and blue are not: do not judge pallor, haemorrhage or pigment by colour here. Raises noise and JPEG blocks along with vessels. Does not even out the light of the whole field.</source>
      <translation>Los colores se desplazan, porque se cambia el verde y no el rojo ni el azul: no juzgue aquí por el color la palidez, las hemorragias ni el pigmento. Realza el ruido y los bloques JPEG junto con los vasos. No iguala la luz de todo el campo.</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Channels</source>
      <translation>Canales</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Green carries most vessel contrast; rgb treats each channel by itself.</source>
      <translation>El verde aporta la mayor parte del contraste de los vasos; rgb trata cada canal por separado.</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>Spots kept, gone, new</source>
      <translation>Manchas conservadas, desaparecidas, nuevas</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>small dark and bright spots that came or went</source>
      <translation>manchas pequeñas oscuras y claras que aparecieron o desaparecieron</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>Viewing aid: it marks small round spots that an enhancement kept, took out or put in. Compare with the original. Not for diagnosis.</source>
      <translation>Ayuda visual: marca las manchas pequeñas y redondas que una mejora conservó, eliminó o introdujo. Compárese con la imagen original. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>It finds spots, not lesions: pigment, dust, reflections and vessel crossings are spots too, and large or faint lesions may not be. Spots are about 0.3 to 2.5 % of the field across the radius; see docs/benchmarks/guard.md for how many of which contrast are found.</source>
      <translation>Encuentra manchas, no lesiones: el pigmento, el polvo, los reflejos y los cruces de vasos también son manchas, y las lesiones grandes o tenues pueden no serlo. Las manchas tienen un radio de entre un 0,3 y un 2,5 % del campo, aproximadamente; en docs/benchmarks/guard.md consta cuántas se encuentran según su contraste.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>SRGAN's generator x2, plain error</source>
      <translation>Generador de SRGAN x2, error simple</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>twice the size · a published method, compact</source>
      <translation>al doble de tamaño · un método publicado, compacto</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>For comparison with a published method on colour fundus photographs that are to be enlarged. Compare with the original. Not for diagnosis.</source>
      <translation>Para comparar con un método publicado en fotografías en color del fondo de ojo que se quieran ampliar. Compárese con el original. No apta para diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>The generator of a published network without its discriminator, in the compact size, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>El generador de una red publicada sin su discriminador, en el tamaño compacto, entrenado durante minutos con fotografías reducidas por un filtro gaussiano y diezmado: sus resultados no son los del artículo. El detalle que la cámara no registró no puede volver. No se ha entrenado con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x16/model.toml" />
      <source>SRGAN x16, saliency</source>
      <translation>SRGAN x16, saliencia</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x16/model.toml" />
      <source>sixteen times the size · a published method, compact, for a region</source>
      <translation>a dieciséis veces el tamaño · un método publicado, compacto, para una región</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x16/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and here four such networks run one behind the other. The compact size of the published networks, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Puede dibujar rasgos que no existen: una red enseñada por un discriminador inventa textura parecida a la de una fotografía nítida, y aquí trabajan cuatro redes de este tipo una tras otra. El tamaño compacto de las redes publicadas, con minutos de entrenamiento con fotografías reducidas por un filtro gaussiano y diezmado: sus resultados no son los del artículo. El detalle que la cámara no registró no puede volver. No se ha entrenado con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x2/model.toml" />
      <source>SRGAN x2, saliency</source>
      <translation>SRGAN x2, saliencia</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x2/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph. The compact size of the published network (0.21 of 1.40 million parameters), trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Puede dibujar rasgos que no existen: una red enseñada por un discriminador inventa textura parecida a la de una fotografía nítida. El tamaño compacto de la red publicada (0,21 de 1,40 millones de parámetros), con minutos de entrenamiento con fotografías reducidas por un filtro gaussiano y diezmado: sus resultados no son los del artículo. El detalle que la cámara no registró no puede volver. No se ha entrenado con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x4/model.toml" />
      <source>SRGAN x4, saliency</source>
      <translation>SRGAN x4, saliencia</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x4/model.toml" />
      <source>four times the size · a published method, compact</source>
      <translation>a cuatro veces el tamaño · un método publicado, compacto</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x4/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and here two such networks run one behind the other. The compact size of the published networks, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Puede dibujar rasgos que no existen: una red enseñada por un discriminador inventa textura parecida a la de una fotografía nítida, y aquí trabajan dos redes de este tipo una tras otra. El tamaño compacto de las redes publicadas, con minutos de entrenamiento con fotografías reducidas por un filtro gaussiano y diezmado: sus resultados no son los del artículo. El detalle que la cámara no registró no puede volver. No se ha entrenado con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x8/model.toml" />
      <source>SRGAN x8, saliency</source>
      <translation>SRGAN x8, saliencia</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x8/model.toml" />
      <source>eight times the size · a published method, compact, for a region</source>
      <translation>a ocho veces el tamaño · un método publicado, compacto, para una región</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x8/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and here three such networks run one behind the other. The compact size of the published networks, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Puede dibujar rasgos que no existen: una red enseñada por un discriminador inventa textura parecida a la de una fotografía nítida, y aquí trabajan tres redes de este tipo una tras otra. El tamaño compacto de las redes publicadas, con minutos de entrenamiento con fotografías reducidas por un filtro gaussiano y diezmado: sus resultados no son los del artículo. El detalle que la cámara no registró no puede volver. No se ha entrenado con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/t-mage/model.toml" />
      <source>T-MAGE</source>
      <translation>T-MAGE</translation>
    </message>
    <message>
      <location filename="../../models/t-mage/model.toml" />
      <source>light, spots · taught on real poor photographs · made at 128 px</source>
      <translation>luz, manchas · aprendido de fotografías deficientes reales · calculado a 128 px</translation>
    </message>
    <message>
      <location filename="../../models/t-mage/model.toml" />
      <source>The compact size of the published network (0.85 of 11.9 million parameters), trained for minutes on drawn faults and a few real poor photographs of one camera: its scores are not those of the paper. It works at 128 px and its correction is carried up to full size, so blur stays as it is; small spots go only in part, and a bright one often leaves a dark red ring. Where the centre was drowned it is lifted with an edge to be seen. A good photograph comes back changed too. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Versión compacta de la red publicada (0,85 de 11,9 millones de parámetros), entrenada durante minutos con defectos simulados y unas pocas fotografías deficientes reales de una sola cámara: sus resultados no son los del artículo. Trabaja a 128 px y su corrección se traslada al tamaño completo, por lo que la borrosidad queda como está; las manchas pequeñas solo desaparecen en parte, y una clara deja a menudo un anillo rojo oscuro. Donde el centro se había perdido en la oscuridad, lo aclara con un borde visible. Una fotografía buena también vuelve cambiada. No se entrenó con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/t-mage-research/model.toml" />
      <source>T-MAGE (research)</source>
      <translation>T-MAGE (investigación)</translation>
    </message>
    <message>
      <location filename="../../models/t-mage-research/model.toml" />
      <source>Research on a published method taught on real poor photographs of many cameras. Compare with the original. Not for diagnosis. Not to be passed on: the terms of its training photographs allow research alone.</source>
      <translation>Investigación sobre un método publicado que aprendió de fotografías deficientes reales de muchas cámaras. Compárese con la imagen original. No apto para el diagnóstico. No debe cederse a terceros: las condiciones de sus fotografías de entrenamiento solo permiten la investigación.</translation>
    </message>
    <message>
      <location filename="../../models/t-mage-research/model.toml" />
      <source>For research alone: some of the poor photographs it was taught on may not be used otherwise. The compact size of the published network (0.85 of 11.9 million parameters), trained for minutes: its scores are not those of the paper. It works at 128 px and its correction is carried up to full size, so blur stays as it is; spots go only in part. A good photograph comes back changed too. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Solo para investigación: algunas de las fotografías deficientes de las que aprendió no pueden usarse para otra cosa. Versión compacta de la red publicada (0,85 de 11,9 millones de parámetros), entrenada durante minutos: sus resultados no son los del artículo. Trabaja a 128 px y su corrección se traslada al tamaño completo, por lo que la borrosidad queda como está; las manchas solo desaparecen en parte. Una fotografía buena también vuelve cambiada. No se entrenó con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>Vessel tracking</source>
      <translation>Seguimiento de vasos</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>vessels followed as lines, gaps joined; their number, length, tortuosity and width</source>
      <translation>vasos seguidos como líneas, huecos unidos; su número, longitud, tortuosidad y anchura</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>Viewing aid: it shows how far vessels can be followed, before and after. Not for diagnosis.</source>
      <translation>Ayuda visual: muestra hasta dónde pueden seguirse los vasos, antes y después. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>It follows what the vessel map found and no more: vessels that map misses are missing here, and what it takes for a vessel is followed. Arteries and veins are not told apart, and where two cross they count as one tree. A joined gap is the likeliest path between two ends, not a vessel that was seen. Widths depend on where the vessel map draws the wall; compare them between pictures of one photograph, not between cameras.</source>
      <translation>Sigue lo que encontró el mapa de vasos y nada más: los vasos que ese mapa omite faltan aquí, y lo que toma por un vaso se sigue. No se distinguen arterias y venas, y donde dos se cruzan cuentan como un solo árbol. Un hueco unido es el camino más probable entre dos extremos, no un vaso que se haya visto. Las anchuras dependen de dónde traza la pared el mapa de vasos; compárelas entre imágenes de una misma fotografía, no entre cámaras.</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Unsharp mask</source>
      <translation>Máscara de enfoque</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>classical · crisper edges</source>
      <translation>clásico · bordes más nítidos</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Raises noise and JPEG blocks with the edges; strong settings draw bright and dark seams along vessels that can pass for a light reflex or sheathing. Restores no detail that the photograph has lost.</source>
      <translation>Realza el ruido y los bloques JPEG junto con los bordes; los ajustes fuertes dibujan a lo largo de los vasos ribetes claros y oscuros que pueden pasar por un reflejo luminoso o por envainamiento. No restaura ningún detalle que la fotografía haya perdido.</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Radius</source>
      <translation>Radio</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Standard deviation of the blur, in pixels at a field of 512 px; scaled to the photograph.</source>
      <translation>Desviación estándar del desenfoque, en píxeles con un campo de 512 px; se escala a la fotografía.</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Amount</source>
      <translation>Cantidad</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>How much of the difference is added.</source>
      <translation>Qué parte de la diferencia se añade.</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>Vessels kept, lost, new</source>
      <translation>Vasos conservados, perdidos, nuevos</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>vessels of the original looked for in the result</source>
      <translation>vasos de la original buscados en el resultado</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>Viewing aid: it shows which vessels an enhancement kept, lost or added. Compare with the original. Not for diagnosis.</source>
      <translation>Ayuda visual: muestra qué vasos conservó, perdió o añadió una mejora. Compárese con la imagen original. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>It is as good as the vessel finder: a vessel that the finder misses in one of the two pictures counts as lost or new. Widths are not compared. Compared at a field of at most 1024 px, so the finest vessels of larger photographs are not in it.</source>
      <translation>Es tan bueno como el detector de vasos: un vaso que el detector omite en una de las dos imágenes cuenta como perdido o nuevo. Las anchuras no se comparan. Se compara con un campo de 1024 px como máximo, por lo que no incluye los vasos más finos de fotografías más grandes.</translation>
    </message>
    <message>
      <location filename="../../models/vessels/model.toml" />
      <source>where the blood vessels are</source>
      <translation>dónde están los vasos sanguíneos</translation>
    </message>
    <message>
      <location filename="../../models/vessels/model.toml" />
      <source>Viewing aid: it marks blood vessels of the retina on colour fundus photographs of 30 to 60 degrees. Not for diagnosis.</source>
      <translation>Ayuda visual: marca los vasos sanguíneos de la retina en fotografías de fondo de ojo en color de 30 a 60 grados. No apta para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/vessels/model.toml" />
      <source>Trained on three cameras and drawn eyes. Thin vessels are missed where the photograph is blurred or dark; edges of bleedings, scars and laser spots may be taken for vessels. Fields wider than 1024 px are read at 1024 px. Arteries and veins are not told apart.</source>
      <translation>Entrenado con tres cámaras y ojos simulados. Los vasos delgados se omiten donde la fotografía es borrosa u oscura; los bordes de hemorragias, cicatrices e impactos de láser pueden tomarse por vasos. Los campos de más de 1024 px de ancho se leen a 1024 px. No se distinguen arterias y venas.</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Xiong</source>
      <translation>Xiong</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>classical · against scattered light</source>
      <translation>clásico · contra la luz dispersa</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Contrast against the background grows most where there is least of it, so noise and compression blocks of flat parts come forward; a low floor makes more of both. Large lesions are partly taken for background. The foreground's entropy search is simplified to a percentile.</source>
      <translation>El contraste con el fondo aumenta más donde menos hay, por lo que resaltan el ruido y los bloques de compresión de las partes planas; un mínimo bajo acentúa ambos. Las lesiones grandes se toman en parte por fondo. La búsqueda por entropía del primer plano se simplifica a un percentil.</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Least transmission</source>
      <translation>Transmisión mínima</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Contrast grows by at most its inverse; 1 changes next to nothing.</source>
      <translation>El contraste se multiplica como máximo por su inverso; 1 no cambia casi nada.</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>Zhao, feature constraint</source>
      <translation>Zhao, restricción de características</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>haze of a clouded lens · a published method, compact, learnt without pairs</source>
      <translation>velo de un cristalino opacificado · un método publicado, compacto, aprendido sin pares</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>For comparison with a published method on colour fundus photographs taken through a clouded lens. Compare with the original. Not for diagnosis.</source>
      <translation>Para comparar con un método publicado en fotografías de fondo de ojo en color tomadas a través de un cristalino opacificado. Compárese con la imagen original. No apto para el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>The compact size of the published network (0.35 of 11.4 million parameters), trained for minutes on drawn haze in place of real cataract: its scores are not those of the paper. A network trained without pairs can paint what was not there, and wipe away what was. It works at 128 px; what it adds is smoothed and carried up to full size, so haze goes and blur stays. Faint detail becomes up to five times as strong, and noise with it. It knows the colours of few cameras and pulls every photograph towards them, good ones too; at the rim and at the disc it may be too dark or too bright. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Versión compacta de la red publicada (0,35 de 11,4 millones de parámetros), entrenada durante minutos con velo simulado en lugar de cataratas reales: sus resultados no son los del artículo. Una red entrenada sin pares puede pintar lo que no estaba y borrar lo que estaba. Trabaja a 128 px; lo que añade se suaviza y se traslada al tamaño completo, por lo que el velo desaparece y la borrosidad permanece. El detalle débil se refuerza hasta cinco veces, y el ruido con él. Conoce los colores de pocas cámaras y acerca a ellos todas las fotografías, también las buenas; en el borde y en la papila puede quedar demasiado oscura o demasiado clara. No se entrenó con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>Zhao, feature constraint (research)</source>
      <translation>Zhao, restricción de características (investigación)</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>real poor photographs · a published method, compact, learnt without pairs</source>
      <translation>fotografías deficientes reales · un método publicado, compacto, aprendido sin pares</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>Research on a published method that learns from real poor photographs without pairs. Compare with the original. Not for diagnosis. Not to be passed on: the terms of its training photographs allow research alone.</source>
      <translation>Investigación sobre un método publicado que aprende sin pares de fotografías deficientes reales. Compárese con la imagen original. No apto para el diagnóstico. No debe cederse a terceros: las condiciones de sus fotografías de entrenamiento solo permiten la investigación.</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>For research alone: some of the photographs it was trained on may not be used otherwise. The compact size of the published network (0.35 of 11.4 million parameters), trained for minutes. The cameras of its poor photographs are not all among the good ones, so it may change a photograph's camera for its quality. A network trained without pairs can paint what was not there, and wipe away what was. It works at 128 px; what it adds is smoothed and carried up to full size, so blur stays. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>Solo para investigación: algunas de las fotografías con las que se entrenó no pueden usarse para otra cosa. Versión compacta de la red publicada (0,35 de 11,4 millones de parámetros), entrenada durante minutos. No todas las cámaras de sus fotografías deficientes figuran entre las buenas, por lo que puede cambiar la cámara de una fotografía en lugar de su calidad. Una red entrenada sin pares puede pintar lo que no estaba y borrar lo que estaba. Trabaja a 128 px; lo que añade se suaviza y se traslada al tamaño completo, por lo que la borrosidad permanece. No se entrenó con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/zhao-image/model.toml" />
      <source>Zhao, image constraint</source>
      <translation>Zhao, restricción de imagen</translation>
    </message>
    <message>
      <location filename="../../models/zhao-image/model.toml" />
      <source>The ablation of the published method that asks pixels in place of features to come back, in the compact size, trained for minutes on drawn haze: there to be compared with the feature constraint. A network trained without pairs can paint what was not there, and wipe away what was. It works at 128 px; what it adds is smoothed and carried up to full size, so haze goes and blur stays. Faint detail becomes up to five times as strong, and noise with it. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>La variante de comparación del método publicado, que exige que vuelvan los píxeles en lugar de las características, en versión compacta, entrenada durante minutos con velo simulado: está para compararla con la restricción de características. Una red entrenada sin pares puede pintar lo que no estaba y borrar lo que estaba. Trabaja a 128 px; lo que añade se suaviza y se traslada al tamaño completo, por lo que el velo desaparece y la borrosidad permanece. El detalle débil se refuerza hasta cinco veces, y el ruido con él. No se entrenó con angiografías ni con fotografías aneritras o de campo ultraamplio.</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>Zhou</source>
      <translation>Zhou</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>classical · lifts dark photographs</source>
      <translation>clásico · aclara fotografías oscuras</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>Made for dark photographs. Well-lit ones come out pale, and a bright disc loses its inner structure. Raises noise in the dark. The exact form of the gain follows this project's reading of the paper.</source>
      <translation>Hecho para fotografías oscuras. Las bien iluminadas quedan pálidas, y una papila clara pierde su estructura interna. Realza el ruido en la oscuridad. La forma exacta de la ganancia sigue la lectura del artículo que hace este proyecto.</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>How strongly dark parts are lifted; 1 leaves the light as it is.</source>
      <translation>Con qué intensidad se aclaran las partes oscuras; 1 deja la luz como está.</translation>
    </message>
  </context>
</TS>
