<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>RetinaView</name>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>About RetinaView</source>
      <translation>关于 RetinaView</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>This package brings no text of its licence.</source>
      <translation>此软件包未附许可证文本。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>{device} (the last run: {ran_on})</source>
      <translation>{device}（上次运行：{ran_on}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Measurements, audit log</source>
      <translation>测量数据、审计日志</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Your own models</source>
      <translation>您自己的模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_desk.py" />
      <source>What is open</source>
      <translation>已打开的内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Versions, device and models; no patient's data, no file names</source>
      <translation>版本、设备和模型；不含患者数据和文件名</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Copy for support</source>
      <translation>复制以供技术支持</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Text of the licence</source>
      <translation>许可证文本</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>‹  About RetinaView</source>
      <translation>‹  关于 RetinaView</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Back to the versions and licences</source>
      <translation>返回版本与许可证</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Versions</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Where things lie</source>
      <translation>各类文件的位置</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Looking for them…</source>
      <translation>正在查找…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>The licence of {name}</source>
      <translation>{name} 的许可证</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/about_page.py" />
      <source>Licences</source>
      <translation>许可证</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Photographs</source>
      <translation>照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Edit</source>
      <translation>编辑</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Enhance</source>
      <translation>增强</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>View</source>
      <translation>视图</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Overlays and changes</source>
      <translation>叠加层与变化</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Open…</source>
      <translation>打开…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Open folder…</source>
      <translation>打开文件夹…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Open the drawn sample</source>
      <translation>打开绘制的示例</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Previous photograph</source>
      <translation>上一张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Next photograph</source>
      <translation>下一张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Both eyes</source>
      <translation>双眼</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Two visits of this eye</source>
      <translation>此眼的两次就诊</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Pair with…</source>
      <translation>配对…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Report…</source>
      <translation>报告…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Export measurements…</source>
      <translation>导出测量结果…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Batch…</source>
      <translation>批处理…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Train a model…</source>
      <translation>训练模型…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Leave names out of what is written</source>
      <translation>写出的内容不含姓名</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Choose a region</source>
      <translation>选择区域</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Search models</source>
      <translation>搜索模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Original</source>
      <translation>原图</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Processed</source>
      <translation>处理后</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Side by side</source>
      <translation>并排</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Curtain</source>
      <translation>卷帘</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Blink</source>
      <translation>闪烁</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Difference</source>
      <translation>差异</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Grid</source>
      <translation>网格</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Colour</source>
      <translation>彩色</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Red-free</source>
      <translation>无赤光</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Red channel</source>
      <translation>红色通道</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Blue channel</source>
      <translation>蓝色通道</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Invert</source>
      <translation>反相</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Reset the display</source>
      <translation>重置显示</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Magnifier</source>
      <translation>放大镜</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Link the panels again</source>
      <translation>重新联动面板</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Smooth pixels above 100 %</source>
      <translation>超过 100 % 时平滑像素</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Fit</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Grading-safe</source>
      <translation>判读安全</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Picture at the model's own size</source>
      <translation>以模型自身尺寸显示图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Vessels</source>
      <translation>血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Saliency</source>
      <translation>显著性</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Change map</source>
      <translation>变化图</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Trace a vessel</source>
      <translation>追踪血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Measure</source>
      <translation>测量</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Next most changed place</source>
      <translation>下一个变化最大处</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Previous most changed place</source>
      <translation>上一个变化最大处</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Pictures on another screen</source>
      <translation>在另一屏幕显示图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Side panels</source>
      <translation>侧面板</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Light theme</source>
      <translation>浅色主题</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>A tour of the window</source>
      <translation>窗口导览</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>All keys</source>
      <translation>全部快捷键</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>That is no key that can be used.</source>
      <translation>此键无法使用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>{key} moves through the window and presses buttons; choose another key.</source>
      <translation>{key} 用于在窗口中移动和按下按钮；请选择其他键。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>{action}. {why_not}</source>
      <translation>{action}。{why_not}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/actions.py" />
      <source>{key} belongs to “{action}”; give that another first.</source>
      <translation>{key} 属于“{action}”；请先为其指定其他键。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>The measurements could not be saved; they are there until the program ends.</source>
      <translation>测量结果无法保存；在程序结束前仍可使用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>remove the scale</source>
      <translation>移除标尺</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>set the scale</source>
      <translation>设置标尺</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>words</source>
      <translation>文字</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>show</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_desk.py" />
      <source>hide</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>line</source>
      <translation>线段</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>angle</source>
      <translation>角度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>area</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>note</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete line</source>
      <translation>删除线段</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete angle</source>
      <translation>删除角度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete area</source>
      <translation>删除面积</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>delete note</source>
      <translation>删除备注</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Line</source>
      <translation>线段</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Angle</source>
      <translation>角度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotation_words.py" />
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_list.py" />
      <source>Writing</source>
      <translation>文字</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Nothing is measured yet. Measure on the picture ({measure}).</source>
      <translation>尚未测量任何内容。请在图像上测量（{measure}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Write what was measured on this photograph as a CSV file</source>
      <translation>将此照片上的测量结果写成 CSV 文件</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Drawn over the picture</source>
      <translation>绘制在图像上方</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Show {what}</source>
      <translation>显示{what}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Go there</source>
      <translation>转到此处</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>What is to be seen here</source>
      <translation>此处可见的内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Words of the note</source>
      <translation>备注文字</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Kept with the photograph; it changes no picture</source>
      <translation>随照片保存；不改变任何图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Delete; undo brings it back</source>
      <translation>删除；可用撤销恢复</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Delete {what}</source>
      <translation>删除{what}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/annotations_panel.py" />
      <source>Export as a table…</source>
      <translation>导出为表格…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/arrangement.py" />
      <source>green channel</source>
      <translation>绿色通道</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/arrangement.py" />
      <source>red channel</source>
      <translation>红色通道</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/arrangement.py" />
      <source>blue channel</source>
      <translation>蓝色通道</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>ORIGINAL</source>
      <translation>原图 (ORIGINAL)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>PROCESSED</source>
      <translation>已处理 (PROCESSED)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>DIFFERENCE</source>
      <translation>差异 (DIFFERENCE)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>original picture, {note}</source>
      <translation>原始图像，{note}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>processed picture, {note}</source>
      <translation>处理后图像，{note}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>difference picture, {note}</source>
      <translation>差异图像，{note}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>original - processed, twice as bright</source>
      <translation>原图 - 处理后，亮度加倍</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>enlarged x{times} (bicubic)</source>
      <translation>放大 x{times}（双三次）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>the model's own picture, {width} x {height} px</source>
      <translation>模型自身的图像，{width} x {height} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>{left} - {right}, twice as bright</source>
      <translation>{left} - {right}，亮度加倍</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>as captured</source>
      <translation>拍摄原样</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>made in tiles</source>
      <translation>分块处理</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>exact</source>
      <translation>精确</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>area-averaged</source>
      <translation>面积平均</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>interpolated</source>
      <translation>插值</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/badge.py" />
      <source>pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Batch</source>
      <translation>批处理</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>The batch was stopped by an error in RetinaView.</source>
      <translation>批处理因 RetinaView 中的错误而停止。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Starting</source>
      <translation>正在开始</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Looking for photographs</source>
      <translation>正在查找照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Stopped. Start goes on from here.</source>
      <translation>已停止。点击“开始”可从此处继续。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>{count} photographs</source>
      <translation>{count} 张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_desk.py" />
      <source>Paused · {step}</source>
      <translation>已暂停 · {step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_memory.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>What is in that folder already is not made again: a batch that was stopped goes on.</source>
      <translation>该文件夹中已有的结果不会重做：已停止的批处理会接着进行。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Folder…</source>
      <translation>文件夹…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Every photograph in a folder and its sub-folders</source>
      <translation>文件夹及其子文件夹中的每张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>All in the worklist</source>
      <translation>工作列表中的全部</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Every photograph that is open</source>
      <translation>已打开的每张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Write into…</source>
      <translation>写入…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>The folder that gets results and table</source>
      <translation>存放结果和表格的文件夹</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>A report for each</source>
      <translation>每张照片一份报告</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Write a report beside every picture, set up as your last report was</source>
      <translation>在每幅图像旁写入报告，设置与上一份报告相同</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>A contact sheet</source>
      <translation>缩略图总览</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>One PDF with all of them small, originals beside results</source>
      <translation>一个包含全部缩略图的 PDF，原图与结果并列</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Enhance them all</source>
      <translation>全部增强</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Wait after this step; nothing is lost</source>
      <translation>在此步骤后等待；不会丢失任何内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Stop; what is made stays, and Start goes on</source>
      <translation>停止；已完成的保留，点击“开始”继续</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Progress of the batch</source>
      <translation>批处理进度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Open the folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Show the results and the table</source>
      <translation>显示结果和表格</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>No photographs are chosen.</source>
      <translation>未选择照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>No folder is chosen.</source>
      <translation>未选择文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_page.py" />
      <source>Open {name}</source>
      <translation>打开 {name}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made. The table is {table}.</source>
      <translation>已完成 {made} 个。表格为 {table}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>A batch of {total} photographs into “{folder}” stands at {done}.</source>
      <translation>写入“{folder}”的 {total} 张照片的批处理已完成 {done} 张。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made, {kept} made before, {failed} failed. The table is {table}.</source>
      <translation>已完成 {made} 个，此前已完成 {kept} 个，失败 {failed} 个。表格为 {table}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made, {kept} made before. The table is {table}.</source>
      <translation>已完成 {made} 个，此前已完成 {kept} 个。表格为 {table}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>{made} made, {failed} failed. The table is {table}.</source>
      <translation>已完成 {made} 个，失败 {failed} 个。表格为 {table}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/batch_words.py" />
      <source>A batch of 1 photograph into “{folder}” stands at {done}.</source>
      <translation>写入“{folder}”的 1 张照片的批处理已完成 {done} 张。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/card_marks.py" />
      <source>No fundus</source>
      <translation>非眼底照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/card_marks.py" />
      <source>Unreadable</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/card_marks.py" />
      <source>New</source>
      <translation>新</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/compare_view.py" />
      <source>Comparison of original and processed picture</source>
      <translation>原图与处理后图像的比较</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Text (*.txt)</source>
      <translation>文本 (*.txt)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Something went wrong</source>
      <translation>出现问题</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Something went wrong inside the program. Your photographs are untouched; you can go on working.</source>
      <translation>程序内部出现问题。您的照片未受影响；可以继续工作。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>What went wrong, for the makers of the program</source>
      <translation>问题说明，供程序开发者参考</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Save report…</source>
      <translation>保存报告…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Report for the makers of the program</source>
      <translation>给程序开发者的报告</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>This, and nothing else, is saved as a text file where you say. Names and paths were taken out; read it before you pass it on. Nothing is sent anywhere.</source>
      <translation>仅将此内容以文本文件保存到您指定的位置。姓名和路径已去除；转交前请先阅读。不会向任何地方发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>The report</source>
      <translation>报告内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Save the report</source>
      <translation>保存报告</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>Log: {path}</source>
      <translation>日志：{path}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/crash_dialog.py" />
      <source>No log is being written.</source>
      <translation>未写入日志。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>enhanced, 1 result</source>
      <translation>已增强，1 个结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>enhanced, {count} results</source>
      <translation>已增强，{count} 个结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>measured by hand</source>
      <translation>已手动测量</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>exported</source>
      <translation>已导出</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>opened</source>
      <translation>已打开</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/deeds.py" />
      <source>new</source>
      <translation>新</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>not measured</source>
      <translation>未测量</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>The cup reaches beyond the disc</source>
      <translation>视杯超出视盘</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Edited by hand</source>
      <translation>已手动修改</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Drag a ring: centre moves, ends stretch and turn</source>
      <translation>拖动圆环：中心点移动，端点拉伸和旋转</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Found by the model, to be checked</source>
      <translation>由模型找到，需核对</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>No disc was found</source>
      <translation>未找到视盘</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Edit by hand</source>
      <translation>手动修改</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Drag the outlines of disc and cup</source>
      <translation>拖动视盘和视杯的轮廓</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Keep the outlines as they are now</source>
      <translation>保留当前的轮廓</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Go back to the outlines that were found</source>
      <translation>恢复为找到的轮廓</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Disc and cup</source>
      <translation>视盘与视杯</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Vertical C/D {ratio}</source>
      <translation>垂直杯盘比 {ratio}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_card.py" />
      <source>Outline by hand</source>
      <translation>手动勾画</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_editor.py" />
      <source>move the cup</source>
      <translation>移动视杯</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_editor.py" />
      <source>move the disc</source>
      <translation>移动视盘</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/disc_editor.py" />
      <source>reset disc and cup</source>
      <translation>重置视盘和视杯</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>The grading-safe view shows the original as it is.</source>
      <translation>判读安全视图按原样显示原图。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>This changes the screen alone, no file and no number.</source>
      <translation>仅改变屏幕显示，不改变文件和数值。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Brightness</source>
      <translation>亮度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>The value that is shown half bright; also by dragging with the right button, up and down</source>
      <translation>以半亮显示的数值；也可按住右键上下拖动</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Contrast</source>
      <translation>对比度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>How narrow a span of values fills the screen; also by dragging with the right button, left and right</source>
      <translation>充满屏幕的数值范围有多窄；也可按住右键左右拖动</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Gamma</source>
      <translation>伽马</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Lightens or darkens the middle and keeps black and white</source>
      <translation>使中间调变亮或变暗，黑白保持不变</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Show dark as bright ({invert})</source>
      <translation>将暗处显示为亮处（{invert}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Interpolate between pixels; without it each pixel is a square</source>
      <translation>在像素之间插值；关闭后每个像素为一个方块</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/display_panel.py" />
      <source>Show colour and brightness as they are ({reset_display})</source>
      <translation>按原样显示颜色和亮度（{reset_display}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/divider.py" />
      <source>Arrow keys move the line between original and processed</source>
      <translation>用方向键移动原图与处理后图像之间的分界线</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/divider.py" />
      <source>Drag, or use the arrow keys</source>
      <translation>拖动，或使用方向键</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Run the plain method and put its result to the left of this one</source>
      <translation>运行普通方法，并将其结果放在此结果左侧</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Enhance the photograph ({enhance})</source>
      <translation>增强照片（{enhance}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Stop the run; the last result stays ({cancel})</source>
      <translation>停止运行；上一个结果保留（{cancel}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>No model is installed. Install RetinaView again.</source>
      <translation>未安装任何模型。请重新安装 RetinaView。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>About this model</source>
      <translation>关于此模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Intended use, limits, licence, scores</source>
      <translation>预期用途、局限、许可证、评分</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Defaults</source>
      <translation>默认值</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Set every option as the model's card says</source>
      <translation>将每个选项设为模型卡所述的值</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/enhance_panel.py" />
      <source>Compare with {model}</source>
      <translation>与 {model} 比较</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Logos (*.png *.jpg *.jpeg *.svg)</source>
      <translation>徽标 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Table, comma-separated (*.csv)</source>
      <translation>表格，逗号分隔 (*.csv)</translation>
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
      <translation>DICOM，派生照片 (*.dcm)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>DICOM, encapsulated PDF (*.dcm)</source>
      <translation>DICOM，封装的 PDF (*.dcm)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>PNG, a file a page (*.png)</source>
      <translation>PNG，每页一个文件 (*.png)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Open photographs</source>
      <translation>打开照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Open a folder of photographs</source>
      <translation>打开照片文件夹</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the processed picture</source>
      <translation>导出处理后图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the processed picture, names left out</source>
      <translation>导出处理后图像，不含姓名</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Write the report, names left out</source>
      <translation>写报告，不含姓名</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Write the report</source>
      <translation>写报告</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Choose a logo</source>
      <translation>选择徽标</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the measurements</source>
      <translation>导出测量结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Export the measurements, names left out</source>
      <translation>导出测量结果，不含姓名</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>Photographs ({patterns})</source>
      <translation>照片 ({patterns})</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/file_dialogs.py" />
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/gate_row.py" />
      <source>This model</source>
      <translation>此模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/gate_row.py" />
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/gate_row.py" />
      <source>Difference (95 % interval)</source>
      <translation>差异（95 % 区间）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>End the tour</source>
      <translation>结束导览</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>It can be started again from Help (Esc)</source>
      <translation>可从“帮助”再次开始 (Esc)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>The place before (left arrow)</source>
      <translation>上一处（左方向键）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>The next place (right arrow)</source>
      <translation>下一处（右方向键）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>{number} of {count}</source>
      <translation>{number} / {count}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>Tour, {number} of {count}: {title}</source>
      <translation>导览，{number} / {count}：{title}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>Back</source>
      <translation>上一步</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_card.py" />
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Photographs are opened here: drop files or folders into the window, or choose them ({open}). The one you see now is a drawing that ships with the program. Nothing you open is changed.</source>
      <translation>在此打开照片：将文件或文件夹拖入窗口，或进行选择（{open}）。现在看到的是随程序附带的绘图。打开的任何内容都不会被改动。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Choose a model above, then enhance ({enhance}). The result appears beside the original, under an amber badge. You may press it now; the tour waits.</source>
      <translation>在上方选择模型，然后增强（{enhance}）。结果显示在原图旁，带琥珀色标记。现在即可按下；导览会等待。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Side by side ({side_by_side}), a curtain ({curtain}), blinking ({blink}) and more. The wheel zooms, dragging moves, and both pictures move together. Grade in the grading-safe view ({grading_safe}): the original alone.</source>
      <translation>并排（{side_by_side}）、卷帘（{curtain}）、闪烁（{blink}）等。滚轮缩放，拖动移动，两幅图像一起移动。请在判读安全视图（{grading_safe}）中判读：只显示原图。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>After every run this says in words what the model changed, and leads to the places to look at ({next_change}). Check what you see in the result on the original ({original}).</source>
      <translation>每次运行后，此处用文字说明模型改变了什么，并引导至需要查看的位置（{next_change}）。结果中所见请在原图上核对（{original}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>A report ({report}) or the picture alone ({export}) says how it was made. Help for the place where you are is always one key away ({help}).</source>
      <translation>报告（{report}）或单独的图像（{export}）都说明其制作方式。当前位置的帮助始终只需一个按键（{help}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>New here? A tour of five places shows the window.</source>
      <translation>初次使用？导览用五处介绍此窗口。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>What the model changed</source>
      <translation>模型改变了什么</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Keep and pass on</source>
      <translation>保存与转交</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/guide_desk.py" />
      <source>Show me</source>
      <translation>给我看</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>No page has these words.</source>
      <translation>没有页面包含这些词。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>Search the help</source>
      <translation>搜索帮助</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>All pages</source>
      <translation>全部页面</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>The list of all pages of the help</source>
      <translation>帮助的全部页面列表</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/help_view.py" />
      <source>Pages</source>
      <translation>页面</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/histogram_view.py" />
      <source>Histogram</source>
      <translation>直方图</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/histogram_view.py" />
      <source>How often each brightness occurs in the field: red, green and blue</source>
      <translation>视野内各亮度出现的频率：红、绿、蓝</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/how_much_row.py" />
      <source>Takes a share of what the model changes; badge and report say so</source>
      <translation>只采用模型所作改变的一部分；标记和报告会注明</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/how_much_row.py" />
      <source>How much</source>
      <translation>采用比例</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/how_much_row.py" />
      <source>How much of the model's change is taken</source>
      <translation>采用模型改变的多少</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>original picture</source>
      <translation>原始图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>processed picture</source>
      <translation>处理后图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>difference picture</source>
      <translation>差异图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>original and processed picture</source>
      <translation>原始图像与处理后图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>another processed picture</source>
      <translation>另一幅处理后图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>two processed pictures</source>
      <translation>两幅处理后图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>difference of two processed pictures</source>
      <translation>两幅处理后图像的差异</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>photograph on the left</source>
      <translation>左侧照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>photograph on the right</source>
      <translation>右侧照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>two photographs</source>
      <translation>两张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/image_panel.py" />
      <source>difference of two photographs</source>
      <translation>两张照片的差异</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>{count:,} thumbnails, {room}.</source>
      <translation>{count:,} 张缩略图，{room}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>No thumbnails are kept.</source>
      <translation>未保留缩略图。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>1 thumbnail, {room}.</source>
      <translation>1 张缩略图，{room}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>less than 0.1 MB</source>
      <translation>不足 0.1 MB</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>Counting the thumbnails…</source>
      <translation>正在统计缩略图…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>Purge thumbnails</source>
      <translation>清除缩略图</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/kept_row.py" />
      <source>Delete every kept thumbnail; photographs are left alone</source>
      <translation>删除所有保留的缩略图；照片不受影响</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Press to change the key</source>
      <translation>按下以更改快捷键</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Press to change the key; also {keys}</source>
      <translation>按下以更改快捷键；另有 {keys}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>{first} or {second}</source>
      <translation>{first} 或 {second}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Press a key</source>
      <translation>请按键</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_button.py" />
      <source>Esc leaves it as it is</source>
      <translation>Esc 保持不变</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/key_hints.py" />
      <source>its key</source>
      <translation>其快捷键</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/lazy_engine.py" />
      <source>Starting the engine</source>
      <translation>正在启动引擎</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>What the result on the right is compared with. What the model changed always refers to the original</source>
      <translation>右侧结果的比较对象。“模型改变了什么”始终以原图为准</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>Exchange the results on the left and on the right</source>
      <translation>交换左右两侧的结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>On the left</source>
      <translation>左侧</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>Picture on the left</source>
      <translation>左侧图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/left_row.py" />
      <source>Exchange left and right</source>
      <translation>左右互换</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/legend.py" />
      <source>of the original</source>
      <translation>原图的</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/legend.py" />
      <source>of the processed picture</source>
      <translation>处理后图像的</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/legend.py" />
      <source>of both pictures</source>
      <translation>两幅图像的</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/lister.py" />
      <source>There are no photographs in this folder.</source>
      <translation>此文件夹中没有照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/lock_desk.py" />
      <source>{action} (set by your administrator)</source>
      <translation>{action}（由管理员设定）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click on; the first point again closes it. Esc ends measuring.</source>
      <translation>继续点击；再次点击第一个点即闭合。Esc 结束测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click where it begins. Esc ends measuring.</source>
      <translation>点击起点。Esc 结束测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click where it ends. Esc ends measuring.</source>
      <translation>点击终点。Esc 结束测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click the end of one arm. Esc ends measuring.</source>
      <translation>点击一条边的端点。Esc 结束测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click the corner. Esc ends measuring.</source>
      <translation>点击顶点。Esc 结束测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click the end of the other arm. Esc ends measuring.</source>
      <translation>点击另一条边的端点。Esc 结束测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click along the edge. Esc ends measuring.</source>
      <translation>沿边缘点击。Esc 结束测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Click what the note is about. Esc ends measuring.</source>
      <translation>点击备注所指之处。Esc 结束测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Measure: {shape}</source>
      <translation>测量：{shape}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/measure_note.py" />
      <source>Measuring</source>
      <translation>正在测量</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/message_bar.py" />
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/message_bar.py" />
      <source>Close this message</source>
      <translation>关闭此消息</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/message_bar.py" />
      <source>{name} was written.</source>
      <translation>{name} 已写入。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>A {photograph}.</source>
      <translation>{photograph}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>What it does</source>
      <translation>功能</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Intended use</source>
      <translation>预期用途</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Limitations</source>
      <translation>局限</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Takes</source>
      <translation>适用输入</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Trained on</source>
      <translation>训练数据</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Measured</source>
      <translation>实测</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Before it is used</source>
      <translation>使用之前</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Origin</source>
      <translation>来源</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Task</source>
      <translation>任务</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Weights, SHA-256</source>
      <translation>权重，SHA-256</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>your own</source>
      <translation>您自己的</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Field {low} to {high} pixels across.</source>
      <translation>视野宽 {low} 至 {high} 像素。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Research use only.</source>
      <translation>仅供研究使用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Field at least {low} pixels across.</source>
      <translation>视野宽至少 {low} 像素。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_card_view.py" />
      <source>Field at most {high} pixels across.</source>
      <translation>视野宽至多 {high} 像素。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_hint.py" />
      <source>Intended use.</source>
      <translation>预期用途。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_hint.py" />
      <source>Limitations.</source>
      <translation>局限。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/model_hint.py" />
      <source>Measured.</source>
      <translation>实测。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>original {values}</source>
      <translation>原图 {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>processed {values}</source>
      <translation>处理后 {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>{zoom} · moved apart</source>
      <translation>{zoom} · 已错开</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>left {values}</source>
      <translation>左 {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/navigator.py" />
      <source>right {values}</source>
      <translation>右 {values}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/open_work_files.py" />
      <source>What was open last could not be read, so it cannot be opened again.</source>
      <translation>无法读取上次打开的内容，因此不能再次打开。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>It compares both pictures: it is there once the photograph is enhanced.</source>
      <translation>它比较两幅图像：照片增强后即可显示。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>There is no such map of the pictures on screen.</source>
      <translation>屏幕上的图像没有此类图层。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>Where the enhancement model is least sure of its result</source>
      <translation>增强模型对其结果最不确定之处</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>It could not be drawn.</source>
      <translation>无法绘制。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlay_desk.py" />
      <source>Uncertainty</source>
      <translation>不确定性</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>The grading-safe view shows no overlays.</source>
      <translation>判读安全视图不显示叠加层。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>No overlay is installed.</source>
      <translation>未安装叠加层。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the original and the processed picture.</source>
      <translation>已为原图和处理后图像绘制。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the original and both together.</source>
      <translation>已为原图以及两幅图像的对比绘制。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the processed picture and both together.</source>
      <translation>已为处理后图像以及两幅图像的对比绘制。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Drawn for the original and the processed picture and both together.</source>
      <translation>已为原图、处理后图像以及两幅图像的对比绘制。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Opacity of {title}</source>
      <translation>{title}的不透明度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>Opacity {percent} %</source>
      <translation>不透明度 {percent} %</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/overlays_panel.py" />
      <source>The map is being drawn…</source>
      <translation>正在绘制图层…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pace_desk.py" />
      <source>Takes about {time}</source>
      <translation>约需 {time}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Whole page</source>
      <translation>整页</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Page width</source>
      <translation>页宽</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Page {page} of {count}</source>
      <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Previous page</source>
      <translation>上一页</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Next page</source>
      <translation>下一页</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Show the page as wide as there is room, or whole</source>
      <translation>按可用宽度显示页面，或显示整页</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/page_preview.py" />
      <source>Preview of the report</source>
      <translation>报告预览</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>The other photograph stands beside the one on screen. Two of one eye are laid on each other where that can be done with certainty. Ctrl and a click on any card of the worklist does the same; another click or Esc takes the pair apart.</source>
      <translation>另一张照片显示在屏幕上照片的旁边。同一眼的两张照片在能够确定配准时会相互重叠。按住 Ctrl 点击工作列表中的任一卡片效果相同；再次点击或按 Esc 即可拆开。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>No other photograph of the list is known to be of this patient. Choose any card with Ctrl and a click.</source>
      <translation>列表中没有已知属于该患者的其他照片。按住 Ctrl 点击任一卡片即可选择。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>The other eye</source>
      <translation>另一只眼</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Earlier visits of this eye</source>
      <translation>此眼较早的就诊</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Later visits of this eye</source>
      <translation>此眼较晚的就诊</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Others in this group</source>
      <translation>本组中的其他照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/pair_page.py" />
      <source>Pair with {photograph}, {file}</source>
      <translation>与 {photograph}（{file}）配对</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>Drop photographs here, or &lt;a href="open" style="text-decoration: none; color: #5bc0be"&gt;Open…&lt;/a&gt; ({open})</source>
      <translation>将照片拖放到此处，或&lt;a href="open" style="text-decoration: none; color: #5bc0be"&gt;打开…&lt;/a&gt;（{open}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>x {x}  y {y}   R {red} G {green} B {blue}</source>
      <translation>x {x}  y {y}   R {red} G {green} B {blue}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>about {time} left</source>
      <translation>约剩 {time}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>Cursor position and values</source>
      <translation>光标位置和数值</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/panel_parts.py" />
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>Two eyes cannot be laid on each other; they are compared side by side.</source>
      <translation>两只眼无法相互重叠；并排比较。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>The two photographs are still being laid on each other.</source>
      <translation>两张照片仍在配准中。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>The two photographs could not be laid on each other; they are compared side by side.</source>
      <translation>两张照片无法配准；并排比较。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>The grid shows results of one photograph.</source>
      <translation>网格显示同一张照片的多个结果。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>{pictures}, twice as bright</source>
      <translation>{pictures}，亮度加倍</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>as captured · not registered</source>
      <translation>拍摄原样 · 未配准</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>date not known</source>
      <translation>日期未知</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>as captured · being registered</source>
      <translation>拍摄原样 · 正在配准</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>registered, resampled</source>
      <translation>已配准，已重采样</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/partner.py" />
      <source>eye not known</source>
      <translation>眼别未知</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Right eye (OD)</source>
      <translation>右眼 (OD)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Left eye (OS)</source>
      <translation>左眼 (OS)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Eye not known</source>
      <translation>眼别未知</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} 像素</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Quality: {grade} ({reasons})</source>
      <translation>质量：{grade}（{reasons}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Quality: {grade}</source>
      <translation>质量：{grade}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Show beside the one on screen</source>
      <translation>显示在屏幕上照片的旁边</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>{frames} pictures in this file</source>
      <translation>此文件含 {frames} 幅图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>, </source>
      <translation>，</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>taken {date}</source>
      <translation>拍摄于 {date}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>Beside the photograph on screen</source>
      <translation>在屏幕上照片的旁边</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_card.py" />
      <source>ID {id}</source>
      <translation>ID {id}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Missing or wrong in this file</source>
      <translation>此文件中缺失或有误</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>OD (right)</source>
      <translation>OD（右）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>OS (left)</source>
      <translation>OS（左）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>The photograph was read all the same. What else the file says may be incomplete.</source>
      <translation>照片仍已读取。文件的其他说明可能不完整。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Picture {number} of {count}</source>
      <translation>第 {number} 幅，共 {count} 幅</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Which eye?</source>
      <translation>哪只眼？</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Eye</source>
      <translation>眼别</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Born</source>
      <translation>出生</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Sex</source>
      <translation>性别</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>This photograph</source>
      <translation>此照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Missing or wrong: {count}</source>
      <translation>缺失或有误：{count}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Attributes that this file lacks or misstates</source>
      <translation>此文件缺少或误述的属性</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Previous picture of this file</source>
      <translation>此文件的上一幅图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Next picture of this file</source>
      <translation>此文件的下一幅图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>The right eye, OD</source>
      <translation>右眼，OD</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>State that this is the right eye (OD)</source>
      <translation>注明这是右眼 (OD)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>The left eye, OS</source>
      <translation>左眼，OS</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>State that this is the left eye (OS)</source>
      <translation>注明这是左眼 (OS)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Read as {colour}</source>
      <translation>按 {colour} 读取</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Colours were read as {colour}.</source>
      <translation>颜色已按 {colour} 读取。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Taken</source>
      <translation>拍摄时间</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Field</source>
      <translation>视野</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Pupil</source>
      <translation>瞳孔</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>Read them as the file says</source>
      <translation>按文件所述读取</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>dilated</source>
      <translation>已散瞳</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/photograph_facts.py" />
      <source>not dilated</source>
      <translation>未散瞳</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/presenter.py" />
      <source>Undo {step}</source>
      <translation>撤销：{step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/presenter.py" />
      <source>Redo {step}</source>
      <translation>重做：{step}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_desk.py" />
      <source>A small copy; fine detail shows in the result alone.</source>
      <translation>缩小的副本；精细细节仅见于结果。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_desk.py" />
      <source>The middle of the field, pixel by pixel.</source>
      <translation>视野中央，逐像素显示。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_desk.py" />
      <source>No preview: {reason}</source>
      <translation>无预览：{reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>Trying these settings on a small copy</source>
      <translation>正在缩小的副本上试用这些设置</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>A small preview. Enhance makes the result at full size</source>
      <translation>小幅预览。“增强”会生成完整尺寸的结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>With these settings</source>
      <translation>采用这些设置</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>Preview, original</source>
      <translation>预览，原图</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/preview_strip.py" />
      <source>Preview, with these settings</source>
      <translation>预览，采用这些设置</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/printing.py" />
      <source>The report could not be printed. Look at the printer, or write a PDF instead.</source>
      <translation>报告无法打印。请检查打印机，或改为写成 PDF。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/printing.py" />
      <source>Print the report</source>
      <translation>打印报告</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_desk.py" />
      <source>It could not be graded.</source>
      <translation>无法评定质量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Open a photograph to have it graded.</source>
      <translation>打开照片以评定其质量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The photograph is being graded…</source>
      <translation>正在评定照片质量…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The photograph was not graded.</source>
      <translation>照片未评定质量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The models were made for colour fundus photographs; this looks like {kind}.</source>
      <translation>模型用于彩色眼底照片；此图像似乎是{kind}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>The models were made for colour fundus photographs; this does not look like one.</source>
      <translation>模型用于彩色眼底照片；此图像似乎不是。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Quality of the original: {grade}</source>
      <translation>原图质量：{grade}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>nothing found wrong</source>
      <translation>未发现问题</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Chance that the grade is right: {chance:.2f}</source>
      <translation>等级正确的概率：{chance:.2f}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/quality_panel.py" />
      <source>Not graded: {reason}</source>
      <translation>未评定：{reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/reader.py" />
      <source>Opening</source>
      <translation>正在打开</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/reader.py" />
      <source>It could not be opened.</source>
      <translation>无法打开。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/reader.py" />
      <source>{count} files could not be opened. The first: {first}</source>
      <translation>{count} 个文件无法打开。第一个：{first}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/recent_desk.py" />
      <source>{name} is no longer where it was ({folder}). It was taken off the list.</source>
      <translation>{name} 已不在原处（{folder}）。已从列表中移除。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_note.py" />
      <source>Region to enlarge</source>
      <translation>要放大的区域</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>Drag a rectangle on the original.</source>
      <translation>在原图上拖出一个矩形。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>A region is at least {side} x {side} px.</source>
      <translation>区域至少为 {side} x {side} px。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>Too large for this model: up to about {side} x {side} px.</source>
      <translation>对此模型过大：最大约 {side} x {side} px。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_picker.py" />
      <source>Esc ends choosing.</source>
      <translation>Esc 结束选择。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Enlarges the whole photograph.</source>
      <translation>放大整张照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Enlarges a part of the photograph.</source>
      <translation>放大照片的一部分。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Region {width} x {height} px becomes {new_width} x {new_height} px.</source>
      <translation>{width} x {height} px 的区域变为 {new_width} x {new_height} px。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Draw it on the original ({region})</source>
      <translation>在原图上绘制（{region}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Whole photograph</source>
      <translation>整张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/region_row.py" />
      <source>Forget the region</source>
      <translation>取消该区域</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Kept for the next report, but for the comment: that stays with its photograph.</source>
      <translation>保留用于下一份报告，评论除外：评论随其照片保存。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Names are left out of what is written: none of these words is in the report, and no logo.</source>
      <translation>写出的内容不含姓名：这些文字和徽标都不会出现在报告中。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>US Letter</source>
      <translation>美国 Letter</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Words</source>
      <translation>文字</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Clinic</source>
      <translation>诊所</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Name of the clinic</source>
      <translation>诊所名称</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Operator</source>
      <translation>操作者</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Logo…</source>
      <translation>徽标…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Choose a PNG, JPEG or SVG file</source>
      <translation>选择 PNG、JPEG 或 SVG 文件</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>No logo</source>
      <translation>无徽标</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Leave the logo out</source>
      <translation>不使用徽标</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Pictures</source>
      <translation>图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Maps</source>
      <translation>图层</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>There are none of this result.</source>
      <translation>此结果没有图层。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Numbers</source>
      <translation>数值</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Paper</source>
      <translation>纸张</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Comment</source>
      <translation>评论</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_choices.py" />
      <source>Free text of any number of lines</source>
      <translation>任意行数的自由文本</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>Enhance the photograph: a report is on a result.</source>
      <translation>请先增强照片：报告针对结果。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>Drawing the page…</source>
      <translation>正在绘制页面…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>Drawing the maps of what was changed…</source>
      <translation>正在绘制变化图层…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>The page is drawn as soon as the other photograph is enhanced.</source>
      <translation>另一张照片增强完成后即绘制页面。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_desk.py" />
      <source>The page could not be drawn.</source>
      <translation>页面无法绘制。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>PDF…</source>
      <translation>PDF…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Write the report as a PDF file</source>
      <translation>将报告写成 PDF 文件</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>DICOM…</source>
      <translation>DICOM…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Write the report as a DICOM object that holds a PDF (Encapsulated PDF)</source>
      <translation>将报告写成包含 PDF 的 DICOM 对象（封装的 PDF）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>PNG…</source>
      <translation>PNG…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Write each page of the report as a picture</source>
      <translation>将报告的每一页写成图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_page.py" />
      <source>Print…</source>
      <translation>打印…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>A report on both eyes needs a second photograph: none of the list is known to be of this patient. Put one beside this one by “Pair with…” and come back.</source>
      <translation>双眼报告需要第二张照片：列表中没有已知属于该患者的其他照片。请用“配对…”将一张放在此照片旁，然后返回。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>The files of the list are still being read.</source>
      <translation>列表中的文件仍在读取。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>This is a result of a part of the photograph; a report on both eyes is on whole ones.</source>
      <translation>这是照片局部的结果；双眼报告针对整张照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>The other photograph is being enhanced: {percent} %</source>
      <translation>正在增强另一张照片：{percent} %</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>Both photographs: {which}</source>
      <translation>两张照片：{which}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>Both eyes: {which}</source>
      <translation>双眼：{which}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_pair.py" />
      <source>Both visits: {which}</source>
      <translation>两次就诊：{which}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_parts.py" />
      <source>Nothing is measured by hand on this photograph.</source>
      <translation>此照片上没有手动测量的内容。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_parts.py" />
      <source>This result was not compared with its original.</source>
      <translation>此结果未与其原图比较。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_parts.py" />
      <source>Numbers of “{title}”</source>
      <translation>“{title}”的数值</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_preview.py" />
      <source>Drawing the page</source>
      <translation>正在绘制页面</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_template.py" />
      <source>This eye or both</source>
      <translation>此眼或双眼</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/report_template.py" />
      <source>This eye</source>
      <translation>此眼</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>Show this result again</source>
      <translation>再次显示此结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>This result is no longer in memory: it is made again</source>
      <translation>此结果已不在内存中：将重新生成</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>on screen</source>
      <translation>屏幕上</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>Results of this photograph</source>
      <translation>此照片的结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/results_list.py" />
      <source>to be made again</source>
      <translation>将重新生成</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Enhance the photograph to see here what the model changed.</source>
      <translation>增强照片后，此处显示模型改变了什么。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>The model is at work. What it changed is judged with the picture.</source>
      <translation>模型正在运行。其改变将与图像一同评判。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>This picture was not compared with its original.</source>
      <translation>此图像未与其原图比较。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>The result on the right against the original, not against {left} on the left.</source>
      <translation>右侧结果与原图相比，而非与左侧的 {left} 相比。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Jump to the largest change  ›</source>
      <translation>跳到最大变化处  ›</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Jump to the next change  ›</source>
      <translation>跳到下一变化处  ›</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Vessels kept</source>
      <translation>血管保留</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Vessels lost</source>
      <translation>血管丢失</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Vessels new</source>
      <translation>血管新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Dark spots gone / appeared</source>
      <translation>暗斑消失 / 新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Bright spots gone / appeared</source>
      <translation>亮斑消失 / 新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Light and colour changed</source>
      <translation>光照与颜色变化</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Structure changed</source>
      <translation>结构变化</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Verdict: {verdict}</source>
      <translation>审查结论：{verdict}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Show this place in both pictures</source>
      <translation>在两幅图像中显示此处</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Show change {number}: {title}</source>
      <translation>显示变化 {number}：{title}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Step through the most changed places ({next_change})</source>
      <translation>依次查看变化最大处（{next_change}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>Fewer numbers</source>
      <translation>较少数值</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/review_panel.py" />
      <source>More numbers</source>
      <translation>更多数值</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>No millimetres: no scale is known for this photograph.</source>
      <translation>无毫米值：此照片的标尺未知。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>No millimetres: the field is too wide for one scale.</source>
      <translation>无毫米值：视野过宽，无法使用单一标尺。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Draw a line whose length you know first ({measure}).</source>
      <translation>请先画一条已知长度的线段（{measure}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>a line of known length</source>
      <translation>已知长度的线段</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>the eye's axial length</source>
      <translation>眼轴长度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>1 px is {size:.2f} µm, calibrated by {way} (± {error:.1f} %).</source>
      <translation>1 px 为 {size:.2f} µm，由{way}校准（± {error:.1f} %）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Say how long a pixel is on the retina</source>
      <translation>说明一个像素在视网膜上的长度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Known by</source>
      <translation>依据</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Length</source>
      <translation>长度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Plus or minus</source>
      <translation>正负</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Axial length</source>
      <translation>眼轴长度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Camera factor p</source>
      <translation>相机系数 p</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>1 px is {size:.2f} µm, calibrated by {way} (uncertainty not stated).</source>
      <translation>1 px 为 {size:.2f} µm，由{way}校准（未注明不确定度）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Set the scale</source>
      <translation>设置标尺</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Go back to what the file says</source>
      <translation>恢复为文件所述</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>How the scale is known</source>
      <translation>标尺的依据</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Length of the line drawn last</source>
      <translation>最后所画线段的长度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Uncertainty of its length</source>
      <translation>其长度的不确定度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Uncertainty of the axial length</source>
      <translation>眼轴长度的不确定度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Camera factor p of one pixel</source>
      <translation>单个像素的相机系数 p</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Uncertainty of the camera factor</source>
      <translation>相机系数的不确定度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scale_form.py" />
      <source>Use this scale</source>
      <translation>使用此标尺</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/scene.py" />
      <source>Run another model to compare it here</source>
      <translation>运行另一模型以在此比较</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>The pictures are in a window of their own.</source>
      <translation>图像位于其自己的窗口中。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>Bring them back</source>
      <translation>收回图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>RetinaView: pictures</source>
      <translation>RetinaView：图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/screen_desk.py" />
      <source>Show the pictures in this window again</source>
      <translation>重新在此窗口中显示图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/session.py" />
      <source>No photograph in the worklist matches its filter. Clear the filter to go on.</source>
      <translation>工作列表中没有照片符合筛选条件。请清除筛选以继续。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/session.py" />
      <source>Waiting</source>
      <translation>正在等待</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings.py" />
      <source>The setting “{names}” is not valid; its default is in use.</source>
      <translation>设置“{names}”无效；使用其默认值。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings.py" />
      <source>These settings are not valid; their defaults are in use: {names}.</source>
      <translation>这些设置无效；使用其默认值：{names}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings.py" />
      <source>The settings could not be read; the defaults are in use.</source>
      <translation>设置无法读取；使用默认值。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_desk.py" />
      <source>Some thumbnails could not be deleted. Close other windows of the program and try again.</source>
      <translation>部分缩略图无法删除。请关闭程序的其他窗口后重试。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Set by your administrator</source>
      <translation>由管理员设定</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>How it looks</source>
      <translation>外观</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Dark suits a dim reading room.</source>
      <translation>深色适合较暗的阅片室。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Of the window, its help and its reports. Taken up at the next start.</source>
      <translation>用于窗口、帮助和报告。下次启动时生效。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Size of everything</source>
      <translation>整体大小</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Text and controls, not the photograph. Taken up at the next start.</source>
      <translation>文字和控件，不含照片。下次启动时生效。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Strength of overlays</source>
      <translation>叠加层强度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>How strongly an overlay covers the picture, where you set none for it.</source>
      <translation>叠加层覆盖图像的强度，适用于未单独设置之处。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>How it works</source>
      <translation>工作方式</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Where models run. Automatic takes a graphics card if there is one.</source>
      <translation>模型运行之处。“自动”在有显卡时使用显卡。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>The model that Enhance uses.</source>
      <translation>“增强”所用的模型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Folder of models</source>
      <translation>模型文件夹</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Read beside the models that are there anyway: a folder for each, with its card.</source>
      <translation>与已有的模型一同读取：每个模型一个文件夹，含模型卡。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>What is written</source>
      <translation>写出内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Picture format</source>
      <translation>图像格式</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Proposed when you export a picture.</source>
      <translation>导出图像时的建议格式。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Proposed for pictures and reports. Empty: beside the photograph.</source>
      <translation>图像和报告的建议位置。留空：照片所在处。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Pictures, reports and records carry a stand-in for the patient. A photograph of a retina can still tell whose it is.</source>
      <translation>图像、报告和记录以替代代号代替患者。视网膜照片仍可能显示其身份。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>What is kept</source>
      <translation>保留内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Open what was open last</source>
      <translation>打开上次的内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>At the start, the photographs that were open at the end. After a crash they are offered either way.</source>
      <translation>启动时打开结束时已打开的照片。崩溃后无论如何都会询问。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Remember what was opened</source>
      <translation>记住打开过的内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Files and folders, offered in the File menu and in an empty worklist. Off: the list is cleared and none is kept.</source>
      <translation>文件和文件夹，显示在“文件”菜单和空的工作列表中。关闭：列表被清除且不再保留。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Keep thumbnails</source>
      <translation>保留缩略图</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Small pictures of what you opened, so that the worklist fills at once. They lie in your cache folder, for you alone, without names. Switched off, they are deleted.</source>
      <translation>已打开内容的小图像，使工作列表立即填充。它们位于您的缓存文件夹中，仅供您使用，不含姓名。关闭后将被删除。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Reset these settings</source>
      <translation>重置这些设置</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Take the defaults for every setting on this page</source>
      <translation>本页所有设置采用默认值</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Undo the reset</source>
      <translation>撤销重置</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Take back the settings from before the reset</source>
      <translation>恢复重置之前的设置</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>As on this computer</source>
      <translation>与此计算机相同</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>The program's choice</source>
      <translation>由程序选择</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/settings_page.py" />
      <source>There is no such folder; the old one stays.</source>
      <translation>没有这样的文件夹；保持原有文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Zoom at the cursor</source>
      <translation>在光标处缩放</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Wheel</source>
      <translation>滚轮</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Move the picture</source>
      <translation>移动图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Drag</source>
      <translation>拖动</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Fit, or 1:1</source>
      <translation>适合窗口，或 1:1</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Double click</source>
      <translation>双击</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Move one picture alone</source>
      <translation>单独移动一幅图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Alt + drag</source>
      <translation>Alt + 拖动</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Pair a photograph of the worklist</source>
      <translation>与工作列表中的照片配对</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Ctrl + click</source>
      <translation>Ctrl + 点击</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Mouse, on a picture</source>
      <translation>鼠标，在图像上</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Search actions</source>
      <translation>搜索操作</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Reset all keys</source>
      <translation>重置所有快捷键</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Give every action the keys it came with</source>
      <translation>为每个操作恢复原有的快捷键</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Take the key it came with</source>
      <translation>恢复原有的快捷键</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Reset the key of {action}</source>
      <translation>重置 {action} 的快捷键</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shortcuts_view.py" />
      <source>Press a key's button, then the key you want. Esc leaves it.</source>
      <translation>先按下快捷键的按钮，再按所需的键。Esc 放弃。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/shown_pictures.py" />
      <source>being made</source>
      <translation>正在生成</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_page.py" />
      <source>‹  Back</source>
      <translation>‹  返回</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_page.py" />
      <source>Back to the panels (Esc)</source>
      <translation>返回面板 (Esc)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_page.py" />
      <source>Back to the panels</source>
      <translation>返回面板</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Overlays</source>
      <translation>叠加层</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Quality of the original</source>
      <translation>原图质量</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Measurements</source>
      <translation>测量值</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Measured by hand</source>
      <translation>手动测量</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/side_panels.py" />
      <source>Display</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}” is a table: [{name}]. It is left out.</source>
      <translation>{place}：“{name}”是一个表：[{name}]。已忽略。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}”: there is no setting of that name. It is left out.</source>
      <translation>{place}：“{name}”：没有此名称的设置。已忽略。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}”: this setting cannot be locked. It is left out.</source>
      <translation>{place}：“{name}”：此设置无法锁定。已忽略。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{place}: “{name}” cannot be {value}. It is left out.</source>
      <translation>{place}：“{name}”不能为 {value}。已忽略。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}, line {line}</source>
      <translation>{path}，第 {line} 行</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}: the site's settings cannot be read (it is no text in UTF-8).</source>
      <translation>{path}：无法读取站点设置（不是 UTF-8 文本）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}: the site's settings cannot be read ({why}).</source>
      <translation>{path}：无法读取站点设置（{why}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/site_settings.py" />
      <source>{path}: the site's settings cannot be read: {error}.</source>
      <translation>{path}：无法读取站点设置：{error}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/small_widgets.py" />
      <source>Unfold</source>
      <translation>展开</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/small_widgets.py" />
      <source>Fold</source>
      <translation>折叠</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: automatic</source>
      <translation>设备：自动</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: CPU</source>
      <translation>设备：CPU</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: graphics card</source>
      <translation>设备：显卡</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Device: Apple graphics</source>
      <translation>设备：Apple 图形</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Graphics card</source>
      <translation>显卡</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Apple graphics</source>
      <translation>Apple 图形</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>done in {time:.1f} s</source>
      <translation>用时 {time:.1f} s</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>{count} tiles</source>
      <translation>{count} 个分块</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/status_line.py" />
      <source>Opening {name}…</source>
      <translation>正在打开 {name}…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/study_panel.py" />
      <source>Enhance the photograph to compare its numbers with the original's.</source>
      <translation>增强照片后，可将其数值与原图的数值比较。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/study_panel.py" />
      <source>Show the picture at {size} px ({{working}})</source>
      <translation>以 {size} px 显示图像（{{working}}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/study_panel.py" />
      <source>The picture as the model made it, at its own size</source>
      <translation>模型所生成的图像，按其自身尺寸</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/suggestions.py" />
      <source>the same patient and eye</source>
      <translation>同一患者和眼别</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/suggestions.py" />
      <source>the same patient</source>
      <translation>同一患者</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/suggestions.py" />
      <source>by the file's name</source>
      <translation>依据文件名</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/tone.py" />
      <source>window adjusted</source>
      <translation>已调整窗口</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/tone.py" />
      <source>gamma {gamma:.2f}</source>
      <translation>伽马 {gamma:.2f}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/tone.py" />
      <source>inverted</source>
      <translation>已反相</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>How to compare</source>
      <translation>如何比较</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Folder {name}</source>
      <translation>文件夹 {name}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Open recent</source>
      <translation>打开最近的内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;Enhance</source>
      <translation>增强(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>E&amp;dit</source>
      <translation>编辑(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Channel</source>
      <translation>通道</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Zoom</source>
      <translation>缩放</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Grading-safe view</source>
      <translation>判读安全视图</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/top_bar.py" />
      <source>Clear this list</source>
      <translation>清除此列表</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Click where the vessel starts.</source>
      <translation>点击血管的起点。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Looking for the vessels of this picture…</source>
      <translation>正在查找此图像的血管…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Working out the paths from there…</source>
      <translation>正在计算从此处出发的路径…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Follow the vessel and click where it ends.</source>
      <translation>沿着血管移动并点击其终点。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Click to trace another vessel. Esc ends tracing.</source>
      <translation>点击以追踪另一条血管。Esc 结束追踪。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_desk.py" />
      <source>Trace on the original or on the processed picture.</source>
      <translation>请在原图或处理后图像上追踪。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Vessel on the original</source>
      <translation>原图上的血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Vessel on the processed picture</source>
      <translation>处理后图像上的血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Vessel</source>
      <translation>血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>{size} · {discs} DD</source>
      <translation>{size} · {discs} DD</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Tortuosity {value} (arc/chord)</source>
      <translation>迂曲度 {value}（弧长/弦长）</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Traced vessel</source>
      <translation>追踪的血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Length {length:.0f} px</source>
      <translation>长度 {length:.0f} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Mean width {width}</source>
      <translation>平均宽度 {width}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/trace_note.py" />
      <source>Only {percent:.0f} % of it lies on vessel</source>
      <translation>只有 {percent:.0f} % 位于血管上</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Good photographs alone</source>
      <translation>仅良好照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Pairs of a poor and a good one</source>
      <translation>一差一好的成对照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Poor and good, of other eyes</source>
      <translation>差与好，不同的眼</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>With their vessels drawn</source>
      <translation>带已绘血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>With their discs outlined</source>
      <translation>带视盘轮廓</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Patient in the file name</source>
      <translation>文件名中的患者</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>How a file name says whose eye it is, as a regular expression with one group, such as (\d+)_[LR]. Empty: by what the files say, else by their names without the eye. Both eyes of a patient are trained on, or held out, together.</source>
      <translation>文件名如何说明眼睛属于谁，以含一个分组的正则表达式表示，例如 (\d+)_[LR]。留空：依据文件所述，否则依据去掉眼别的文件名。同一患者的双眼一起用于训练或一起留出。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>The photographs stay where they are. Nothing leaves this computer.</source>
      <translation>照片保持原位。任何内容都不会离开本计算机。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Poor photographs…</source>
      <translation>较差的照片…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Vessel masks…</source>
      <translation>血管掩膜…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Disc masks…</source>
      <translation>视盘掩膜…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Model to train</source>
      <translation>要训练的模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Kind of photographs</source>
      <translation>照片类型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>The folder of good photographs</source>
      <translation>良好照片的文件夹</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Check the photographs</source>
      <translation>检查照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Read them all, and part them by patient</source>
      <translation>读取全部照片并按患者分开</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>How long to train</source>
      <translation>训练多长时间</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>What was found</source>
      <translation>检查结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>No folder of photographs is chosen.</source>
      <translation>未选择照片文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>Choose their folder</source>
      <translation>选择其文件夹</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_choices.py" />
      <source>No second folder is chosen.</source>
      <translation>未选择第二个文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>all faults</source>
      <translation>全部缺陷</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>uneven light</source>
      <translation>光照不均</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>spots</source>
      <translation>斑点</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>blur</source>
      <translation>模糊</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>pairs</source>
      <translation>配对</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Loss while training, over minutes</source>
      <translation>训练损失，按分钟</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>Measured on patients kept apart, over minutes</source>
      <translation>在另留的患者上测得，按分钟</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_curves.py" />
      <source>minutes</source>
      <translation>分钟</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Choose a model and photographs to train it on.</source>
      <translation>请选择模型以及用于训练的照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Check the photographs, then start.</source>
      <translation>请先检查照片，然后开始。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Ready to start.</source>
      <translation>可以开始。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>The trainer is not running. It can go on from its last save.</source>
      <translation>训练程序未在运行，可从上次保存处继续。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Starting…</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Reading the photographs…</source>
      <translation>正在读取照片…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Training</source>
      <translation>训练中</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Stopped; what was learnt is kept</source>
      <translation>已停止；已学内容已保留</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Trained</source>
      <translation>训练完成</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>The training failed</source>
      <translation>训练失败</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>A new training</source>
      <translation>新的训练</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>Step {step}</source>
      <translation>第 {step} 步</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>{share:.0%} of the time spent waiting for data</source>
      <translation>{share:.0%} 的时间用于等待数据</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>A training cannot be kept: nothing can be written there.</source>
      <translation>无法保存训练：该处无法写入。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_desk.py" />
      <source>The trainer cannot be asked: its folder cannot be written.</source>
      <translation>无法向训练程序发出请求：其文件夹无法写入。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>passed</source>
      <translation>通过</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>not passed</source>
      <translation>未通过</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Better than {current}.</source>
      <translation>优于 {current}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Not better than {current}.</source>
      <translation>并未优于 {current}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Not recommended beside {current}.</source>
      <translation>与 {current} 相比不推荐。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Comparing with {current}…</source>
      <translation>正在与 {current} 比较…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Comparing with {current}… {share:.0%}</source>
      <translation>正在与 {current} 比较… {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Give your name and a reason to put this model in place.</source>
      <translation>请填写姓名和理由，以将此模型投入使用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>Trying the model</source>
      <translation>正在试运行模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>{model} is in use now.</source>
      <translation>{model} 现已投入使用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>{model} is in use again.</source>
      <translation>{model} 重新投入使用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>{model} is out of use; it is kept.</source>
      <translation>{model} 已停用；仍予保留。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_gate.py" />
      <source>This model was not compared with the one in use yet.</source>
      <translation>此模型尚未与正在使用的模型比较。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>A trained model is compared with the one in use on patients it never saw, and on a fixed set of drawn eyes, before it can take its place.</source>
      <translation>训练的模型在取代正在使用的模型之前，会在其从未见过的患者和一组固定的绘制眼上与之比较。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>From left to right: poor, made by the model, good</source>
      <translation>从左到右：较差、模型生成、良好</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>The comparison does not recommend this model. To put it in place all the same, give your name and the reason: both are kept in the audit log and on its card.</source>
      <translation>比较结果不推荐此模型。若仍要投入使用，请填写姓名和理由：两者都会保存在审计日志和其模型卡中。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Train a model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Train in the background; the window stays free</source>
      <translation>在后台训练；窗口仍可使用</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Save and wait; it goes on from there, after a restart too</source>
      <translation>保存并等待；之后从此处继续，重启后也可以</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Trainings</source>
      <translation>训练列表</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Trainings begun on this computer, the latest first</source>
      <translation>在此计算机上开始的训练，最近的在前</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Progress of the training</source>
      <translation>训练进度</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>What the trainer says</source>
      <translation>训练程序的输出</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Measure this model against the one in use; takes minutes</source>
      <translation>将此模型与正在使用的模型比较测量；需要数分钟</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Put in place</source>
      <translation>投入使用</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Use this model from now on; the one in use is kept</source>
      <translation>从现在起使用此模型；原模型予以保留</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Go back</source>
      <translation>退回</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Put the version that was in use before back in place</source>
      <translation>重新启用先前使用的版本</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Stop and keep</source>
      <translation>停止并保留</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>End now and make a model of what is learnt so far</source>
      <translation>立即结束，并以目前所学生成模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Give up what is under way</source>
      <translation>放弃正在进行的操作</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_page.py" />
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_process.py" />
      <source>The trainer could not be started. Install RetinaView again, with its trainer.</source>
      <translation>无法启动训练程序。请重新安装 RetinaView 及其训练程序。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_process.py" />
      <source>The trainer ended before it was done: {last}</source>
      <translation>训练程序未完成即结束：{last}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_process.py" />
      <source>The trainer ended before it was done.</source>
      <translation>训练程序未完成即结束。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>Trying a few steps, to say how long it takes…</source>
      <translation>正在试运行几步，以估计所需时间…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>Training needs {needed} on this disk, and {free} are free. Make room and start again.</source>
      <translation>训练需要此磁盘上 {needed} 的空间，可用空间为 {free}。请腾出空间后重新开始。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>This training runs already, started from elsewhere.</source>
      <translation>此训练已从别处启动，正在运行。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/train_runner.py" />
      <source>{step} s a step: about {steps} in {time}. It takes {memory} of memory and {disk} of disk.</source>
      <translation>每步 {step} 秒：{time}内约 {steps} 步。需要 {memory} 内存和 {disk} 磁盘空间。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>option {option}</source>
      <translation>选项 {option}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>default options</source>
      <translation>默认选项</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>eye {eye}</source>
      <translation>眼别 {eye}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>region</source>
      <translation>区域</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/undoable.py" />
      <source>how much</source>
      <translation>采用比例</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/view_choices.py" />
      <source>Enhance the photograph first.</source>
      <translation>请先增强照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>No photograph of the list is known to be this patient's other eye. Choose one by “Pair with…”.</source>
      <translation>列表中没有已知为该患者另一只眼的照片。请用“配对…”选择。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>The files of the list are still being read. Try again in a moment.</source>
      <translation>仍在读取列表中的文件。请稍后再试。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>No photograph of the list is known to be of this eye at another visit. Choose one by “Pair with…”.</source>
      <translation>列表中没有已知为此眼另一次就诊的照片。请用“配对…”选择。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/visit_desk.py" />
      <source>Opening the other photograph</source>
      <translation>正在打开另一张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_keeper.py" />
      <source>What is open cannot be noted for the next start: nothing can be written there.</source>
      <translation>无法为下次启动记录已打开的内容：该处无法写入。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>RetinaView did not end as it should. {count} photographs were open.</source>
      <translation>RetinaView 未正常结束。当时打开了 {count} 张照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>{count} photographs are no longer where they were: {names} and {more} more.</source>
      <translation>{count} 张照片已不在原处：{names} 以及另外 {more} 张。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>RetinaView did not end as it should. A photograph was open.</source>
      <translation>RetinaView 未正常结束。当时打开了一张照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>{name} is no longer where it was.</source>
      <translation>{name} 已不在原处。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>{count} photographs are no longer where they were: {names}.</source>
      <translation>{count} 张照片已不在原处：{names}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/work_restorer.py" />
      <source>Open again</source>
      <translation>再次打开</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_heads.py" />
      <source>Right eye</source>
      <translation>右眼</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_heads.py" />
      <source>Left eye</source>
      <translation>左眼</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_layout.py" />
      <source>Patient not known</source>
      <translation>患者未知</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_layout.py" />
      <source>1 photograph</source>
      <translation>1 张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>{shown} of {photographs}</source>
      <translation>{shown} / {photographs}</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>{photographs}, looking…</source>
      <translation>{photographs}，正在查找…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Filter the worklist by name, patient, date, eye, quality or state</source>
      <translation>按姓名、患者、日期、眼别、质量或状态筛选工作列表</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Nothing matches. Clear the filter</source>
      <translation>没有匹配项。清除筛选</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Show every photograph</source>
      <translation>显示每张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Looking for photographs…</source>
      <translation>正在查找照片…</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>No photographs are open.</source>
      <translation>未打开任何照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Worklist</source>
      <translation>工作列表</translation>
    </message>
    <message>
      <location filename="../../retinaview/app/worklist_view.py" />
      <source>Opened before</source>
      <translation>以前打开过</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>The folder of models {folder} is not there. Choose it again in the settings, or none.</source>
      <translation>找不到模型文件夹 {folder}。请在设置中重新选择，或留空。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Restore</source>
      <translation>复原</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Remove noise</source>
      <translation>去噪</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Enlarge</source>
      <translation>放大</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Classical filters</source>
      <translation>经典滤波</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>colour fundus photograph</source>
      <translation>彩色眼底照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} is true or false, not {value!r}.</source>
      <translation>选项 {name} 为真或假，不能是 {value!r}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} is one of {choices}, not {value!r}.</source>
      <translation>选项 {name} 为 {choices} 之一，不能是 {value!r}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} lies between {low:g} and {high:g}, not {number:g}.</source>
      <translation>选项 {name} 介于 {low:g} 和 {high:g} 之间，不能是 {number:g}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>This model draws detail that the photograph does not hold.</source>
      <translation>此模型会绘出照片中不存在的细节。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title} has no option {unknown} (it has: {known}).</source>
      <translation>{title} 没有选项 {unknown}（可用：{known}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title} works without weights.</source>
      <translation>{title} 不使用权重。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title}: the file {name} is damaged or was replaced; it is not the one its card names. Install the model again.</source>
      <translation>{title}：文件 {name} 已损坏或被替换；与模型卡所列不符。请重新安装该模型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>There is no model called {id}. `retinaview models` lists those there are.</source>
      <translation>没有名为 {id} 的模型。`retinaview models` 会列出现有模型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{path}: this model card cannot be read ({error}).</source>
      <translation>{path}：无法读取此模型卡（{error}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>Option {name} is a number, not {value!r}.</source>
      <translation>选项 {name} 为数字，不能是 {value!r}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{title}: the file {name} of this model is missing or cannot be read. Install the model again.</source>
      <translation>{title}：此模型的文件 {name} 缺失或无法读取。请重新安装该模型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/catalog.py" />
      <source>{folder}: there is already a model {id}.</source>
      <translation>{folder}：已有模型 {id}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/cli/report_pair.py" />
      <source>A report on a pair is on whole photographs; leave out --region.</source>
      <translation>成对报告针对整张照片；请省略 --region。</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on the difference</source>
      <translation>绘于差异图上</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on ORIGINAL</source>
      <translation>绘于原图 (ORIGINAL) 上</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on PROCESSED</source>
      <translation>绘于处理后图像 (PROCESSED) 上</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on the difference ({model})</source>
      <translation>绘于差异图上（{model}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/annotation.py" />
      <source>drawn on PROCESSED ({model})</source>
      <translation>绘于处理后图像 (PROCESSED) 上（{model}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/image.py" />
      <source>floating point</source>
      <translation>浮点</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/image.py" />
      <source>{bits} bit</source>
      <translation>{bits} 位</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/intended_use.py" />
      <source>Processed image for visual assistance. Not for primary diagnosis.</source>
      <translation>经处理的图像，仅供视觉辅助，不用于首要诊断。</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/intended_use.py" />
      <source>Processed image for visual assistance. Not for primary diagnosis. Review the original image. Research use — not a medical device.</source>
      <translation>经处理的图像，仅供视觉辅助，不用于首要诊断。请查看原始图像。仅供研究使用，非医疗器械。</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/intended_use.py" />
      <source>A viewing aid for colour fundus photographs.</source>
      <translation>彩色眼底照片的观察辅助工具。</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/methods.py" />
      <source>{title}: this program has no method called {method}.</source>
      <translation>{title}：此程序没有名为 {method} 的方法。</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/overlay.py" />
      <source>original</source>
      <translation>原图</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Good</source>
      <translation>良好</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Usable</source>
      <translation>可用</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Reject</source>
      <translation>不合格</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Do not rely on this: {reason}</source>
      <translation>请勿依赖此结果：{reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Not judged</source>
      <translation>未评判</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Nothing suspicious found</source>
      <translation>未发现可疑之处</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Look again: {reason}</source>
      <translation>请再次查看：{reason}</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Look again</source>
      <translation>请再次查看</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/review.py" />
      <source>Do not rely on this</source>
      <translation>请勿依赖此结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/study.py" />
      <source>{model} at {share:.0f} %</source>
      <translation>{model}，{share:.0f} %</translation>
    </message>
    <message>
      <location filename="../../retinaview/core/study.py" />
      <source>light and colour at full size, detail at {size} px</source>
      <translation>光照和颜色为完整尺寸，细节为 {size} px</translation>
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
      <translation>请先重拍：{fault}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This model was trained on colour photographs; this looks like {kind}.</source>
      <translation>此模型以彩色照片训练；此图像似乎是{kind}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This model was trained on colour photographs; this does not look like one.</source>
      <translation>此模型以彩色照片训练；此图像似乎不是。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>too poor to be read</source>
      <translation>质量过差，无法读取</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>The field is {field} px wide; {title} was made for {smallest} px and more.</source>
      <translation>视野宽 {field} px；{title} 适用于 {smallest} px 及以上。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>The field is {field} px wide; {title} was made for {largest} px at most.</source>
      <translation>视野宽 {field} px；{title} 最多适用于 {largest} px。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>These maps and numbers are meant for colour photographs; this looks like {kind}.</source>
      <translation>这些图层和数值用于彩色照片；此图像似乎是{kind}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>These maps and numbers are meant for colour photographs; this does not look like one.</source>
      <translation>这些图层和数值用于彩色照片；此图像似乎不是。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This filter was made for colour photographs; this looks like {kind}.</source>
      <translation>此滤波器用于彩色照片；此图像似乎是{kind}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/cautions.py" />
      <source>This filter was made for colour photographs; this does not look like one.</source>
      <translation>此滤波器用于彩色照片；此图像似乎不是。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>The quality of the original could not be told: {problem}</source>
      <translation>无法判断原图质量：{problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>What the model changed could not be told: {problem}</source>
      <translation>无法判断模型改变了什么：{problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>Loading {title}</source>
      <translation>正在加载 {title}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>Checking the picture</source>
      <translation>正在检查图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>How much is a share from 0 to 1, not {share:g}.</source>
      <translation>采用比例为 0 到 1 之间的份额，不能是 {share:g}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>{title} enlarges: all of its result is taken, or none.</source>
      <translation>{title} 用于放大：其结果要么全部采用，要么不采用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>{title} works on whole photographs; a region is for enlarging.</source>
      <translation>{title} 处理整张照片；区域用于放大。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>{title} draws an overlay; it is no enhancement model.</source>
      <translation>{title} 绘制叠加层；它不是增强模型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/engine.py" />
      <source>There is no overlay called {id} for {title}. Those there are: {known}.</source>
      <translation>{title} 没有名为 {id} 的叠加层。现有：{known}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/judge.py" />
      <source>Which vessels were kept could not be told: {problem}</source>
      <translation>无法判断保留了哪些血管：{problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/judge.py" />
      <source>an error in RetinaView ({name}).</source>
      <translation>RetinaView 中的错误（{name}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/judge.py" />
      <source>the model that finds vessels is not installed.</source>
      <translation>未安装查找血管的模型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/maps.py" />
      <source>{title} is no overlay.</source>
      <translation>{title} 不是叠加层。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/pixels.py" />
      <source>{title} gave a picture of {width} x {height} where {right_width} x {right_height} was due. The picture was not used.</source>
      <translation>{title} 给出了 {width} x {height} 的图像，应为 {right_width} x {right_height}。该图像未被使用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/pixels.py" />
      <source>{title} gave numbers that are no picture. Try again with precision float32, or choose another model.</source>
      <translation>{title} 给出的数值不构成图像。请以 float32 精度重试，或选择其他模型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/engine/pixels.py" />
      <source>{title} enlarges at most {most:.3g} megapixels: choose a region of up to about {side} x {side} px.</source>
      <translation>{title} 最多放大 {most:.3g} 百万像素：请选择最大约 {side} x {side} px 的区域。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/clahe.py" />
      <source>Spreading local contrast</source>
      <translation>正在扩展局部对比度</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>Filling the surround</source>
      <translation>正在填充周边</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>Putting the field back</source>
      <translation>正在放回视野</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>{title}: the photograph has no lit field to work on.</source>
      <translation>{title}：照片没有可处理的亮视野。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/classical.py" />
      <source>{title}: no usable picture came out.</source>
      <translation>{title}：未得到可用的图像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/dark_channel.py" />
      <source>Removing haze</source>
      <translation>正在去雾</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging.py" />
      <source>Enlarging</source>
      <translation>正在放大</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging.py" />
      <source>A tile is at least {size} px.</source>
      <translation>分块至少为 {size} px。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging_network.py" />
      <source>{title}: its card has a wrong `scale` ({scale}).</source>
      <translation>{title}：其模型卡的 `scale` 有误（{scale}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/enlarging_network.py" />
      <source>{title}: its card has a wrong `config` ({error}).</source>
      <translation>{title}：其模型卡的 `config` 有误（{error}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/fitted.py" />
      <source>Bringing the picture to full size</source>
      <translation>正在恢复到完整尺寸</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/fitted.py" />
      <source>Enhancing</source>
      <translation>正在增强</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it as it is</source>
      <translation>正在按原样试算</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it mirrored</source>
      <translation>正在镜像试算</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it upside down</source>
      <translation>正在上下翻转试算</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>Trying it turned by half</source>
      <translation>正在旋转半周试算</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>same each way round</source>
      <translation>各方向结果一致</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>answers differ by {share:.0%} and more</source>
      <translation>结果相差 {share:.0%} 及以上</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>How far {title}'s answers differ when the photograph is mirrored or turned, at a field of {size} px. It tells where to look again at the original; an error made every way round does not show.</source>
      <translation>照片镜像或旋转时 {title} 的结果相差多少，以 {size} px 的视野计。它指出应在原图上再次查看之处；各方向都出现的错误不会显示。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>The photograph has no lit field to work on.</source>
      <translation>照片没有可处理的亮视野。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/flips.py" />
      <source>the model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/illumination_division.py" />
      <source>Evening the light</source>
      <translation>正在均匀光照</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/mitra.py" />
      <source>Taking the cataract away</source>
      <translation>正在去除白内障影响</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/retinex.py" />
      <source>Parting light and reflectance</source>
      <translation>正在分离光照与反射</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>Drawing the uncertainty</source>
      <translation>正在绘制不确定性</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>Looking at the whole photograph</source>
      <translation>正在分析整张照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>sure</source>
      <translation>确定</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>expects errors of {share:.0%} and more</source>
      <translation>预计误差为 {share:.0%} 及以上</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>How large an error RV-Net expects of itself, learnt from drawn faults. It tells where to look again at the original, not what is wrong there.</source>
      <translation>RV-Net 预计自身误差有多大，从模拟缺陷中学得。它指出应在原图上再次查看之处，而非该处有何问题。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/rv_net.py" />
      <source>A tile is a multiple of {multiple} px and at least 128 px.</source>
      <translation>分块为 {multiple} px 的倍数，且至少为 128 px。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/tiled.py" />
      <source>A tile is a multiple of {multiple} px and at least {size} px.</source>
      <translation>分块为 {multiple} px 的倍数，且至少为 {size} px。</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/tiled.py" />
      <source>Removing noise</source>
      <translation>正在去噪</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/unsharp_mask.py" />
      <source>Sharpening</source>
      <translation>正在锐化</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/xiong.py" />
      <source>Taking scattered light away</source>
      <translation>正在去除散射光</translation>
    </message>
    <message>
      <location filename="../../retinaview/enhancers/zhou.py" />
      <source>Lifting light, then contrast</source>
      <translation>正在提升亮度，然后提升对比度</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>the file's pixel spacing</source>
      <translation>文件的像素间距</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>axial length</source>
      <translation>眼轴长度</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>The line of a scale has a length above 0.</source>
      <translation>标尺线段的长度须大于 0。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>An axial length lies between {shortest:.0f} and {longest:.0f} mm.</source>
      <translation>眼轴长度介于 {shortest:.0f} 和 {longest:.0f} mm 之间。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>A scale is a number above 0.</source>
      <translation>标尺为大于 0 的数。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/calibration.py" />
      <source>An uncertainty is a number of 0 or more.</source>
      <translation>不确定度为 0 或更大的数。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>JPEG, PNG, TIFF, BMP, JPEG 2000 and DICOM</source>
      <translation>JPEG、PNG、TIFF、BMP、JPEG 2000 和 DICOM</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>HEIF or video</source>
      <translation>HEIF 或视频</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: this is not an image file; {supported} are supported.</source>
      <translation>{name}：这不是图像文件；支持 {supported}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: the file is empty.</source>
      <translation>{name}：文件为空。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: {other} files are not supported; {supported} are.</source>
      <translation>{name}：不支持 {other} 文件；支持 {supported}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: there is not enough memory to open it.</source>
      <translation>{name}：内存不足，无法打开。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: the {kind} file is cut off before its end.</source>
      <translation>{name}：{kind} 文件在结尾前被截断。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode.py" />
      <source>{name}: the {kind} file is damaged or of a kind that is not supported.</source>
      <translation>{name}：{kind} 文件已损坏，或属于不支持的类型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>The file does not say what its channels are: they are read as grey.</source>
      <translation>文件未说明其通道含义：按灰度读取。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>The file does not say what its channels are: they are read as red, green and blue.</source>
      <translation>文件未说明其通道含义：按红、绿、蓝读取。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: a channel of the kind {kind} is not supported.</source>
      <translation>{name}：不支持 {kind} 类型的通道。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: {count} channels are not supported.</source>
      <translation>{name}：不支持 {count} 个通道。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: signed pixels are not supported.</source>
      <translation>{name}：不支持有符号像素。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: channels of unequal depth are not supported.</source>
      <translation>{name}：不支持位深不等的通道。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: {bits}-bit pixels are not supported; up to 16 bits are.</source>
      <translation>{name}：不支持 {bits} 位像素；最多支持 16 位。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>the kind {number}</source>
      <translation>类型 {number}</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: colours of {what} are not supported in JPEG 2000; RGB, YCbCr and grey are.</source>
      <translation>{name}：JPEG 2000 不支持{what}的颜色；支持 RGB、YCbCr 和灰度。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: JPEG 2000 colours other than RGB and grey are not supported.</source>
      <translation>{name}：不支持 RGB 和灰度以外的 JPEG 2000 颜色。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_jpeg2000.py" />
      <source>{name}: {count} colour channels are not supported.</source>
      <translation>{name}：不支持 {count} 个颜色通道。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>The file holds further pictures behind the first one, which is used.</source>
      <translation>文件在第一幅图像之后还含有其他图像；使用第一幅。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>Colours of 5 or 6 bits a channel were widened to 8.</source>
      <translation>每通道 5 或 6 位的颜色已扩展为 8 位。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>{name}: pixels of the kind {mode} are not supported.</source>
      <translation>{name}：不支持 {mode} 类型的像素。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>{name}: lossless JPEG files are not supported; baseline ones are.</source>
      <translation>{name}：不支持无损 JPEG 文件；支持基线 JPEG。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_plain.py" />
      <source>{name}: JPEG files of {bits} bits are not supported.</source>
      <translation>{name}：不支持 {bits} 位的 JPEG 文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_png.py" />
      <source>One colour that the file calls transparent is shown as it is.</source>
      <translation>文件标为透明的一种颜色按原样显示。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>The file holds floating-point numbers; results are kept at 16 bits.</source>
      <translation>文件含浮点数；结果以 16 位保存。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>White is 0 in the file: its numbers were reversed.</source>
      <translation>文件中白色为 0：其数值已反转。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>A small copy or mask of the picture in the file was left out.</source>
      <translation>文件中图像的缩小副本或掩膜已略去。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>The file's list of further pictures is damaged; only those before are counted.</source>
      <translation>文件的后续图像列表已损坏；只计其之前的图像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>The file says that its {stored}-bit numbers mean {bits} bits, read as such.</source>
      <translation>文件说明其 {stored} 位数值表示 {bits} 位，已按此读取。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>{name}: some of its floating-point numbers are not finite.</source>
      <translation>{name}：其部分浮点数不是有限数。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>{name}: floating-point numbers from {low:.4g} to {high:.4g} are no picture; 0 to 1, 0 to 255 and 0 to 65535 are supported.</source>
      <translation>{name}：从 {low:.4g} 到 {high:.4g} 的浮点数不构成图像；支持 0 到 1、0 到 255 以及 0 到 65535。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>Its numbers were divided by {full:.0f}.</source>
      <translation>其数值已除以 {full:.0f}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decode_tiff.py" />
      <source>Its numbers below 0 or above {full:.0f} were cut off there.</source>
      <translation>小于 0 或大于 {full:.0f} 的数值已截断。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The file holds grey values alone: red, green and blue are the same.</source>
      <translation>文件只含灰度值：红、绿、蓝相同。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Colours from a palette were converted to RGB.</source>
      <translation>调色板颜色已转换为 RGB。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>CMYK ink values were converted to RGB; colours may differ from the original.</source>
      <translation>CMYK 油墨值已转换为 RGB；颜色可能与原始不同。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>YCbCr values were converted to RGB.</source>
      <translation>YCbCr 值已转换为 RGB。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>A further channel of unknown meaning was left out.</source>
      <translation>一个含义不明的附加通道已略去。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The alpha channel, opaque everywhere, was left out.</source>
      <translation>处处不透明的 alpha 通道已略去。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Transparent parts were laid on black.</source>
      <translation>透明部分已置于黑色之上。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The file holds {frames} pictures; number {frame} is used.</source>
      <translation>文件含 {frames} 幅图像；使用第 {frame} 幅。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Turned upright, as the file's orientation tag ({orientation}) says.</source>
      <translation>已按文件的方向标记（{orientation}）转正。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: {width} x {height} pixels are too many; the limit is {most} megapixels and {side} a side.</source>
      <translation>{name}：{width} x {height} 像素过多；上限为 {most} 百万像素，每边 {side}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: {width} x {height} pixels are too few; at least {side} x {side} are needed.</source>
      <translation>{name}：{width} x {height} 像素过少；至少需要 {side} x {side}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: {width} x {height} pixels of this kind would take more than {size} GB of memory; about {most} megapixels are possible.</source>
      <translation>{name}：此类 {width} x {height} 像素将占用超过 {size} GB 内存；最多约 {most} 百万像素。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: the file holds 1 picture; there is no number {frame}.</source>
      <translation>{name}：文件含 1 幅图像；没有第 {frame} 幅。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>{name}: the file holds {frames} pictures; there is no number {frame}.</source>
      <translation>{name}：文件含 {frames} 幅图像；没有第 {frame} 幅。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>The file holds {frames} pictures; the first one is used.</source>
      <translation>文件含 {frames} 幅图像；使用第一幅。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Numbers of 1 bit were widened to 8 bits.</source>
      <translation>1 位数值已扩展为 8 位。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/decoded.py" />
      <source>Numbers of {bits} bits were widened to 8 bits.</source>
      <translation>{bits} 位数值已扩展为 8 位。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>this is a DICOMDIR, a list of DICOM files. Open it in the window, or name the files themselves.</source>
      <translation>这是 DICOMDIR，即 DICOM 文件的目录。请在窗口中打开它，或直接指定文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>this is a report (Encapsulated PDF), not a photograph.</source>
      <translation>这是报告（封装的 PDF），不是照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>The file holds {count} pictures; this is number {shown}.</source>
      <translation>文件含 {count} 幅图像；这是第 {shown} 幅。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom.py" />
      <source>{name}: the DICOM file is damaged or of a kind that is not supported.</source>
      <translation>{name}：DICOM 文件已损坏，或属于不支持的类型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_colour.py" />
      <source>The colours look pink or violet: the file says {read_as}, but read as {instead} they look like those of a fundus.</source>
      <translation>颜色偏粉或偏紫：文件注明 {read_as}，但按 {instead} 读取时像眼底的颜色。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_colour.py" />
      <source>The colours look green: the file says {read_as}, but read as {instead} they look like those of a fundus.</source>
      <translation>颜色偏绿：文件注明 {read_as}，但按 {instead} 读取时像眼底的颜色。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>{name}: the DICOM file is cut off before its end.</source>
      <translation>{name}：DICOM 文件在结尾前被截断。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>The file does not say its transfer syntax; it was told from its bytes.</source>
      <translation>文件未注明传输语法；已从其字节判断。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>The file has no DICOM preamble.</source>
      <translation>文件没有 DICOM 前导。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>{name}: the deflated DICOM file grows beyond {size} GB.</source>
      <translation>{name}：deflate 压缩的 DICOM 文件解压后超过 {size} GB。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_file.py" />
      <source>{name}: the deflated DICOM file is damaged.</source>
      <translation>{name}：deflate 压缩的 DICOM 文件已损坏。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {count} x {columns} x {rows} pixels of {samples} x {allocated} bit, but there are only {length} bytes of them.</source>
      <translation>{name}：文件头注明 {count} x {columns} x {rows} 像素、{samples} x {allocated} 位，但只有 {length} 字节。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the DICOM file is cut off, or holds no picture.</source>
      <translation>{name}：DICOM 文件被截断，或不含图像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the DICOM object holds floating-point numbers or no picture; photographs of 8 to 16 bits are supported.</source>
      <translation>{name}：DICOM 对象含浮点数或不含图像；支持 8 至 16 位的照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: {samples} values a pixel are not supported; 1 and 3 are.</source>
      <translation>{name}：不支持每像素 {samples} 个值；支持 1 和 3 个。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: {allocated} bits a value are not supported; 8 and 16 are.</source>
      <translation>{name}：不支持每值 {allocated} 位；支持 8 和 16 位。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the file claims to hold {count} pictures.</source>
      <translation>{name}：文件声称含 {count} 幅图像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: there is no picture {number}; the file holds one picture.</source>
      <translation>{name}：没有第 {number} 幅图像；文件含一幅图像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: there is no picture {number}; the file holds {count} pictures.</source>
      <translation>{name}：没有第 {number} 幅图像；文件含 {count} 幅图像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>The transfer syntax says uncompressed, but the pixels are compressed.</source>
      <translation>传输语法注明未压缩，但像素是压缩的。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {said} pictures, but there are {fragments}.</source>
      <translation>{name}：文件头注明 {said} 幅图像，但有 {fragments} 幅。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the DICOM file is damaged.</source>
      <translation>{name}：DICOM 文件已损坏。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {columns} x {rows} pixels, the picture in it of {width} x {height}.</source>
      <translation>{name}：文件头注明 {columns} x {rows} 像素，其中的图像为 {width} x {height}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: the header speaks of {samples} values a pixel, the picture in it of {found}.</source>
      <translation>{name}：文件头注明每像素 {samples} 个值，其中的图像为 {found} 个。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>{name}: {bits} bits a value are not supported.</source>
      <translation>{name}：不支持每值 {bits} 位。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_frames.py" />
      <source>BitsStored (0028,0101) says {stored}, the compressed picture {bits}; the latter counts.</source>
      <translation>BitsStored (0028,0101) 注明 {stored}，压缩图像为 {bits}；以后者为准。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_laterality.py" />
      <source>{name} says {eye}, {against} the other eye; {eye} was taken.</source>
      <translation>{name} 注明 {eye}，{against} 注明另一只眼；采用 {eye}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>The file's grey values are a negative; they were turned round.</source>
      <translation>文件的灰度值为负片；已反转。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>The file's values may be negative; those that are were set to black.</source>
      <translation>文件的值可以为负；负值已设为黑色。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>PhotometricInterpretation (0028,0004) says {said}, the compressed picture {meant}; the latter was read.</source>
      <translation>PhotometricInterpretation (0028,0004) 注明 {said}，压缩图像为 {meant}；按后者读取。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>{name}: its pixels are compressed as JPEG Extended of {stored} bits, which only a decoder under the GPL reads; RetinaView comes without it. Have the archive send it uncompressed or as JPEG 2000.</source>
      <translation>{name}：其像素以 {stored} 位的 JPEG Extended 压缩，只有 GPL 许可的解码器能读取；RetinaView 不含该解码器。请让影像归档以未压缩或 JPEG 2000 发送。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>{name}: its pixels are compressed as {title}, for which RetinaView has no decoder. Have the archive send it uncompressed or as JPEG 2000.</source>
      <translation>{name}：其像素以 {title} 压缩，RetinaView 没有其解码器。请让影像归档以未压缩或 JPEG 2000 发送。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>{name}: its pixels are compressed as {title}; the package {package} that decodes it is not installed.</source>
      <translation>{name}：其像素以 {title} 压缩；未安装用于解码的软件包 {package}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>The file has no colours that could be read otherwise.</source>
      <translation>文件中没有可以另行读取的颜色。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>BitsStored (0028,0101) says {bits}, but values need more; all {allocated} bits were read.</source>
      <translation>BitsStored (0028,0101) 注明 {bits}，但数值需要更多；已读取全部 {allocated} 位。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_pixels.py" />
      <source>Colours were read as {colour}, as was asked; the file says {said}.</source>
      <translation>颜色已按要求以 {colour} 读取；文件注明 {said}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{modality} is not OP, though the object is an ophthalmic photograph.</source>
      <translation>{modality} 不是 OP，尽管该对象是眼科照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{stored} is more than {allocated}.</source>
      <translation>{stored} 大于 {allocated}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{highest} is not one less than {stored}.</source>
      <translation>{highest} 不等于 {stored} 减一。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is missing.</source>
      <translation>{keyword} 缺失。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is missing; it may be empty, but must be there.</source>
      <translation>{keyword} 缺失；可以为空，但必须存在。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} has a value that DICOM does not know.</source>
      <translation>{keyword} 的值不为 DICOM 所知。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is empty.</source>
      <translation>{keyword} 为空。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/dicom_problems.py" />
      <source>{keyword} is missing, though the picture was compressed with loss.</source>
      <translation>{keyword} 缺失，尽管图像经过有损压缩。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>Check the eye: declared {declared}, but {basis}, as in {eye}, unless the picture is mirrored.</source>
      <translation>请核对眼别：注明为 {declared}，但{basis}，如 {eye}，除非图像是镜像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies in the left part of the field</source>
      <translation>视盘位于视野左侧</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>OD (right eye)</source>
      <translation>OD（右眼）</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>OS (left eye)</source>
      <translation>OS（左眼）</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>Eye inferred: {eye}, as {basis}, if the picture is not mirrored.</source>
      <translation>推断眼别：{eye}，因为{basis}，前提是图像不是镜像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>The eye fits: declared {declared}, and {basis}.</source>
      <translation>眼别相符：注明为 {declared}，且{basis}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies left of the fovea</source>
      <translation>视盘位于中央凹左侧</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies in the right part of the field</source>
      <translation>视盘位于视野右侧</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_geometry.py" />
      <source>the disc lies right of the fovea</source>
      <translation>视盘位于中央凹右侧</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Edited by hand.</source>
      <translation>已手动修改。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>by hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>not found in this picture</source>
      <translation>在此图像中未找到</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>nothing at a likely distance from the disc</source>
      <translation>在距视盘的合理距离内未找到</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Optic disc</source>
      <translation>视盘</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Cup</source>
      <translation>视杯</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Fovea</source>
      <translation>中央凹</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc centre, y</source>
      <translation>视盘中心，y</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc centre, x</source>
      <translation>视盘中心，x</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc diameter</source>
      <translation>视盘直径</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Vertical C/D</source>
      <translation>垂直杯盘比</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Fovea, y</source>
      <translation>中央凹，y</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Fovea, x</source>
      <translation>中央凹，x</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Disc to fovea</source>
      <translation>视盘至中央凹</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Eye fits (1 yes)</source>
      <translation>眼别相符（1 为是）</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>No optic disc was found in this picture.</source>
      <translation>在此图像中未找到视盘。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Not found: cup and fovea.</source>
      <translation>未找到：视杯和中央凹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Not found: cup.</source>
      <translation>未找到：视杯。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>Not found: fovea.</source>
      <translation>未找到：中央凹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/disc_overlay.py" />
      <source>the disc lies too near the middle to tell</source>
      <translation>视盘过于靠近中央，无法判断</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile ({title}) is applied for display alone; numbers stay as they are.</source>
      <translation>文件的颜色配置文件（{title}）仅用于显示；数值保持不变。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile is of grey or ink values and is not applied.</source>
      <translation>文件的颜色配置文件属于灰度或油墨值，未应用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile is applied for display alone; numbers stay as they are.</source>
      <translation>文件的颜色配置文件仅用于显示；数值保持不变。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/display_colour.py" />
      <source>The file's colour profile cannot be used and is not applied.</source>
      <translation>文件的颜色配置文件无法使用，未应用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/geodesic.py" />
      <source>Preparing paths from the start</source>
      <translation>正在准备从起点出发的路径</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>inferred from the file name</source>
      <translation>由文件名推断</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>as you said</source>
      <translation>由您注明</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>You say {eye}, but the file says {other}: check the eye.</source>
      <translation>您注明 {eye}，但文件注明 {other}：请核对眼别。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>You say {eye}, but its name says {other}: check the eye.</source>
      <translation>您注明 {eye}，但其名称注明 {other}：请核对眼别。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>You say {eye}, but the file says {other} and its name says {other}: check the eye.</source>
      <translation>您注明 {eye}，但文件注明 {other}，其名称也注明 {other}：请核对眼别。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>The file says {eye}, but its name says {other}: check the eye.</source>
      <translation>文件注明 {eye}，但其名称注明 {other}：请核对眼别。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the mask is {width} x {height} pixels, the photograph {right_width} x {right_height}.</source>
      <translation>{name}：掩膜为 {width} x {height} 像素，照片为 {right_width} x {right_height}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the mask marks no field of view.</source>
      <translation>{name}：掩膜未标出视野。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the file cannot be read.</source>
      <translation>{name}：文件无法读取。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: this is a folder, not a photograph.</source>
      <translation>{name}：这是文件夹，不是照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: this is not a file.</source>
      <translation>{name}：这不是文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: the file is larger than {size} GB.</source>
      <translation>{name}：文件大于 {size} GB。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: there is no such file.</source>
      <translation>{name}：没有这样的文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/load.py" />
      <source>{name}: there is no permission to read it.</source>
      <translation>{name}：没有读取权限。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>no disc is known: find or draw it for disc diameters</source>
      <translation>视盘未知：请找到或画出视盘，以使用视盘直径</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>optic disc</source>
      <translation>视盘</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>disc areas</source>
      <translation>视盘面积</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>an angle needs two arms</source>
      <translation>角度需要两条边</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>calibrated by {source}</source>
      <translation>由{source}校准</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/measuring.py" />
      <source>calibrated by {source}, uncertainty not stated</source>
      <translation>由{source}校准，未注明不确定度</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>low contrast</source>
      <translation>对比度低</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>small or off-centre field</source>
      <translation>视野过小或偏心</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>artefacts</source>
      <translation>伪影</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Blur</source>
      <translation>模糊</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Uneven light</source>
      <translation>光照不均</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Low contrast</source>
      <translation>对比度低</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Small or off-centre field</source>
      <translation>视野过小或偏心</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Artefacts</source>
      <translation>伪影</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>out of focus</source>
      <translation>失焦</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>hazy, with too little contrast</source>
      <translation>朦胧，对比度过低</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>part of the field is cut off</source>
      <translation>视野的一部分被截去</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>spots, lashes or reflections cover it</source>
      <translation>有斑点、睫毛或反光遮挡</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the upper half.</source>
      <translation>请先重拍：上半部{fault}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the lower half.</source>
      <translation>请先重拍：下半部{fault}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} on the left side of the picture.</source>
      <translation>请先重拍：图像左侧{fault}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} on the right side of the picture.</source>
      <translation>请先重拍：图像右侧{fault}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the temporal half.</source>
      <translation>请先重拍：颞侧半部{fault}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>Retake first: {fault} in the nasal half.</source>
      <translation>请先重拍：鼻侧半部{fault}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>unevenly lit</source>
      <translation>光照不均</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>too bright</source>
      <translation>过亮</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/quality_advice.py" />
      <source>too dark</source>
      <translation>过暗</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/region.py" />
      <source>The region {region} does not lie in the photograph ({width} x {height} px).</source>
      <translation>区域 {region} 不在照片内（{width} x {height} px）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/region.py" />
      <source>The region {region} shows none of the field.</source>
      <translation>区域 {region} 不含视野。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The two photographs could not be laid on each other: they share too little that can be told apart. They stand side by side as they are.</source>
      <translation>两张照片无法配准：可辨认的共同内容过少。按原样并排显示。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The two photographs could not be laid on each other with certainty: their vessels do not match. They stand side by side as they are.</source>
      <translation>两张照片无法可靠配准：血管不吻合。按原样并排显示。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The two photographs show too little of the same part of the eye to be laid on each other. They stand side by side as they are.</source>
      <translation>两张照片显示的眼底共同部分过少，无法配准。按原样并排显示。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>The vessels of both photographs lie on each other; they share {share:.0%} of a field.</source>
      <translation>两张照片的血管相互重合；共有视野的 {share:.0%}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>Looking for points that both show</source>
      <translation>正在查找两者共有的点</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>Checking whether the vessels lie on each other</source>
      <translation>正在检查血管是否重合</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/register.py" />
      <source>Looking for vessels</source>
      <translation>正在查找血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/scratch.py" />
      <source>The temporary folder ({folder}) has no room for a picture of this size ({size:.1f} GB). Free some space, or choose a region.</source>
      <translation>临时文件夹（{folder}）没有足够空间存放此尺寸的图像（{size:.1f} GB）。请释放空间，或选择区域。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit complex pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}：不支持 {bits} 位复数像素；支持 8 至 16 位以及浮点。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>a mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>a raw sensor</source>
      <translation>传感器原始数据</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}：不支持 {bits} 位像素；支持 8 至 16 位以及浮点。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit signed pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}：不支持 {bits} 位有符号像素；支持 8 至 16 位以及浮点。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {bits}-bit floating-point pixels are not supported; 8 to 16 bits and floating point are.</source>
      <translation>{name}：不支持 {bits} 位浮点像素；支持 8 至 16 位以及浮点。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>JPEG in its old form</source>
      <translation>旧式 JPEG</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>lossy DNG</source>
      <translation>有损 DNG</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>number {number}</source>
      <translation>编号 {number}</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: TIFF files compressed as {coded} are not supported; uncompressed, LZW, Deflate, PackBits and JPEG are.</source>
      <translation>{name}：不支持以 {coded} 压缩的 TIFF 文件；支持未压缩、LZW、Deflate、PackBits 和 JPEG。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: channels of unequal depth or kind are not supported.</source>
      <translation>{name}：不支持位深或类型不等的通道。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: pixels of {what} are not supported; grey, RGB, palette, CMYK and YCbCr are.</source>
      <translation>{name}：不支持{what}的像素；支持灰度、RGB、调色板、CMYK 和 YCbCr。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: {samples} channels are not supported.</source>
      <translation>{name}：不支持 {samples} 个通道。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: inks other than CMYK are not supported.</source>
      <translation>{name}：不支持 CMYK 以外的油墨。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: floating-point pixels are supported in grey and RGB alone.</source>
      <translation>{name}：浮点像素仅支持灰度和 RGB。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: palette and YCbCr pixels are supported at 8 bits alone.</source>
      <translation>{name}：调色板和 YCbCr 像素仅支持 8 位。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: CMYK and YCbCr pixels need at least 8 bits.</source>
      <translation>{name}：CMYK 和 YCbCr 像素至少需要 8 位。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/tiff_layout.py" />
      <source>{name}: YCbCr pixels in planes of unequal size are not supported.</source>
      <translation>{name}：不支持各平面尺寸不等的 YCbCr 像素。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/vessel_graph_join.py" />
      <source>Joining gaps</source>
      <translation>正在连接间断</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/working_pair.py" />
      <source>The lit field is too small to compare the pictures.</source>
      <translation>亮视野过小，无法比较图像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/imaging/working_pair.py" />
      <source>The two pictures show frames of different shape.</source>
      <translation>两幅图像的画幅形状不同。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind.py" />
      <source>Distance of the local statistics at a field of 512 px from those of good photographs; lower is nearer.</source>
      <translation>以 512 px 视野计，局部统计与良好照片的距离；越低越接近。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind.py" />
      <source>Blur, haze and noise as the local statistics at a field of 512 px tell them; 0 good, 100 bad.</source>
      <translation>以 512 px 视野的局部统计判断的模糊、雾和噪声；0 为良好，100 为差。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind_parameters.py" />
      <source>{name}: cannot be read ({reason}).</source>
      <translation>{name}：无法读取（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/blind_parameters.py" />
      <source>{name}: this is no parameter file of {measure}.</source>
      <translation>{name}：这不是 {measure} 的参数文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/brightness.py" />
      <source>The fundus is too small to measure.</source>
      <translation>眼底过小，无法测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/brisque.py" />
      <source>The field has no structure to measure.</source>
      <translation>视野没有可测量的结构。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/detail_ratio.py" />
      <source>The reference picture has no detail to compare with.</source>
      <translation>参考图像没有可比较的细节。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/light_unevenness.py" />
      <source>The fundus is black: its light cannot be measured.</source>
      <translation>眼底全黑：无法测量其光照。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/niqe.py" />
      <source>The field is too small or too empty for NIQE.</source>
      <translation>视野过小或过空，无法计算 NIQE。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Measured on a copy with a field of {size} px.</source>
      <translation>在视野为 {size} px 的副本上测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Mean grey inside the field, of full intensity.</source>
      <translation>视野内的平均灰度，占满强度。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Spread of the smoothed brightness over its mean; lower is more even.</source>
      <translation>平滑亮度的离散程度与其均值之比；越低越均匀。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Sharpness</source>
      <translation>清晰度</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Variance of the Laplacian of green, times 10 000; noise counts as detail.</source>
      <translation>绿色通道拉普拉斯的方差，乘以 10 000；噪声计入细节。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Entropy</source>
      <translation>熵</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>Spread of the grey levels inside the field, 0 to 8.</source>
      <translation>视野内灰度级的分散程度，0 至 8。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/no_reference.py" />
      <source>bits</source>
      <translation>位</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/noise_sigma.py" />
      <source>levels</source>
      <translation>级</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/noise_sigma.py" />
      <source>Standard deviation of the finest grain inside the field, in 8-bit grey levels: {red:.1f} red, {green:.1f} green, {blue:.1f} blue; shown is the middle one. Grain that the camera or JPEG has smoothed counts for less than it was.</source>
      <translation>视野内最细颗粒的标准差，以 8 位灰度级计：红 {red:.1f}，绿 {green:.1f}，蓝 {blue:.1f}；显示居中者。被相机或 JPEG 平滑的颗粒计值低于原来。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/noise_sigma.py" />
      <source>Noise sigma</source>
      <translation>噪声 sigma</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>The shapes are of different size: {shape} and {truth_shape}.</source>
      <translation>两个形状的尺寸不同：{shape} 和 {truth_shape}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>There is no shape to compare with.</source>
      <translation>没有可比较的形状。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>There is no disc to measure the cup against.</source>
      <translation>没有可用于衡量视杯的视盘。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/outlines.py" />
      <source>There is no shape to find the centre of.</source>
      <translation>没有可求中心的形状。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/planes.py" />
      <source>Pictures of different sizes cannot be compared ({first} and {second} pixels).</source>
      <translation>尺寸不同的图像无法比较（{first} 和 {second} 像素）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/planes.py" />
      <source>The field mask is not of the pictures' size.</source>
      <translation>视野掩膜与图像尺寸不符。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/planes.py" />
      <source>The field of view is empty: there is nothing to compare.</source>
      <translation>视野为空：没有可比较的内容。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/s3.py" />
      <source>The field is too small to measure its sharpness.</source>
      <translation>视野过小，无法测量其清晰度。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/scene_statistics.py" />
      <source>A field of less than {size} px is too small to measure.</source>
      <translation>小于 {size} px 的视野过小，无法测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/spot_contrast.py" />
      <source>No spot lies inside the field of view.</source>
      <translation>视野内没有斑点。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/ssim.py" />
      <source>The pictures are too small to compare their structure.</source>
      <translation>图像过小，无法比较其结构。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/structure.py" />
      <source>No vessel was found in the original.</source>
      <translation>原图中未找到血管。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>the disc was not found in this picture</source>
      <translation>在此图像中未找到视盘</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>no vessels were found</source>
      <translation>未找到血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Vessel trees</source>
      <translation>血管树</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Gaps joined</source>
      <translation>已连接的间断</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Broken segments</source>
      <translation>断裂的段</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Length of vessels</source>
      <translation>血管长度</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Tortuosity (arc/chord)</source>
      <translation>迂曲度（弧长/弦长）</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/tracking.py" />
      <source>Mean vessel width</source>
      <translation>平均血管宽度</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/vessel_measures.py" />
      <source>The vessel maps and the field are not of one size.</source>
      <translation>血管图与视野尺寸不一致。</translation>
    </message>
    <message>
      <location filename="../../retinaview/metrics/vessel_measures.py" />
      <source>The field holds no drawn vessels to compare with, or nothing else.</source>
      <translation>视野中没有可比较的已绘血管，或没有其他内容。</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/perceptual.py" />
      <source>{path}: this is no safetensors file of VGG-16.</source>
      <translation>{path}：这不是 VGG-16 的 safetensors 文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>an OCT scan</source>
      <translation>OCT 扫描</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a fluorescein angiogram</source>
      <translation>荧光血管造影</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a red-free or grey photograph</source>
      <translation>无赤光或灰度照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a slit-lamp photograph</source>
      <translation>裂隙灯照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a screenshot or a document</source>
      <translation>屏幕截图或文档</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>an ultra-widefield picture</source>
      <translation>超广角图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/networks/quality_net.py" />
      <source>a picture of something else</source>
      <translation>其他内容的图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{title}: its card cannot show {show}.</source>
      <translation>{title}：其模型卡无法显示 {show}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>Following light and colour</source>
      <translation>正在跟踪光照和颜色</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{title}: this map compares two pictures and was given one.</source>
      <translation>{title}：此图层比较两幅图像，但只得到一幅。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>follows from light and focus</source>
      <translation>由光照和对焦所致</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{share:.0%} contrast and more unexplained</source>
      <translation>{share:.0%} 及以上的对比度无法解释</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>Structure that one of the two pictures has and the other does not explain by light, colour, tone or focus, compared at a field of {size} px. Look at the original there; noise that was taken out shows too.</source>
      <translation>两幅图像之一具有、而另一幅无法以光照、颜色、色调或对焦解释的结构，以 {size} px 的视野比较。请查看原图的该处；被去除的噪声也会显示。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>same light and colour</source>
      <translation>光照和颜色相同</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>changed by {share:.0%} and more</source>
      <translation>改变 {share:.0%} 及以上</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>How far slow light and colour differ between original and processed picture. This is what an enhancement is meant to change.</source>
      <translation>原图与处理后图像之间缓变光照和颜色相差多少。这正是增强所要改变的。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/change.py" />
      <source>{title}: {problem}</source>
      <translation>{title}：{problem}</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Outlining disc and cup</source>
      <translation>正在勾画视盘和视杯</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Preparing the field</source>
      <translation>正在准备视野</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Looking for the disc</source>
      <translation>正在查找视盘</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Disc, cup and fovea of the {picture}, found on a field of {size} px by the brightest spot where vessels come together; no outline was learnt.</source>
      <translation>{picture}的视盘、视杯和中央凹，在 {size} px 的视野上由血管汇合处的最亮斑找到；轮廓并非学习所得。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>Disc, cup and fovea of the {picture}, found on a field of {size} px by two small networks, outlines as ellipses.</source>
      <translation>{picture}的视盘、视杯和中央凹，在 {size} px 的视野上由两个小网络找到，轮廓为椭圆。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/disc.py" />
      <source>{title}: the lit field is missing or too small to find a disc in.</source>
      <translation>{title}：亮视野缺失或过小，无法查找视盘。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>kept</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>gone</source>
      <translation>消失</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>appeared</source>
      <translation>新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spot kept</source>
      <translation>暗斑保留</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spot gone</source>
      <translation>暗斑消失</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spot appeared</source>
      <translation>暗斑新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spot kept</source>
      <translation>亮斑保留</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spot gone</source>
      <translation>亮斑消失</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spot appeared</source>
      <translation>亮斑新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spots kept</source>
      <translation>暗斑保留</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spots gone</source>
      <translation>暗斑消失</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Dark spots appeared</source>
      <translation>暗斑新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spots kept</source>
      <translation>亮斑保留</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spots gone</source>
      <translation>亮斑消失</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Bright spots appeared</source>
      <translation>亮斑新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>The original shows no dark spots.</source>
      <translation>原图中没有暗斑。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>The original shows no bright spots.</source>
      <translation>原图中没有亮斑。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Looking for spots that came or went</source>
      <translation>正在查找消失或新增的斑点</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>{still} of {found} spots.</source>
      <translation>{found} 个斑点中的 {still} 个。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/lesions.py" />
      <source>Small round spots of original and processed picture, compared at a field of {size} px. A spot may be a lesion, pigment, dust or a reflection: the map says what became of it, not what it is.</source>
      <translation>原图与处理后图像的小圆斑点，以 {size} px 的视野比较。斑点可能是病灶、色素、灰尘或反光：此图说明其去向，而非其性质。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>not graded</source>
      <translation>未评定</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Chance of a colour fundus photograph</source>
      <translation>为彩色眼底照片的概率</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>A processed picture is not graded: it would be taken for a better photograph than was taken. See the map of the original.</source>
      <translation>处理后图像不评定质量：否则会被误认为比实际拍摄更好的照片。请查看原图的图层。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Open a colour fundus photograph; this is not graded.</source>
      <translation>请打开彩色眼底照片；此图像不评定。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>0 none, 1 nothing can be read</source>
      <translation>0 为无，1 为无法读取</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Chance of {grade}</source>
      <translation>{grade}的概率</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Drawing the map</source>
      <translation>正在绘制图层</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>clear</source>
      <translation>清晰</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>poor</source>
      <translation>差</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>Grading the photograph</source>
      <translation>正在评定照片质量</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>the whole circle is not known</source>
      <translation>完整的圆未知</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>{title}: its card describes another network.</source>
      <translation>{title}：其模型卡描述的是另一网络。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>{title}, of the original: how badly the worst of blur, light, haze and artefacts spoils each place, as a network trained on drawn faults sees it. A coarse map (16 x 16): it shows regions, not edges, and no disease.</source>
      <translation>{title}，原图：以模拟缺陷训练的网络所见，模糊、光照、雾和伪影中最严重者对各处的破坏程度。为粗略图（16 x 16）：显示区域而非边缘，也不显示疾病。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/quality.py" />
      <source>{title}: the network gave numbers that mean nothing.</source>
      <translation>{title}：网络给出了无意义的数值。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>Looking for local structure</source>
      <translation>正在查找局部结构</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>The lit field is too small for a saliency map.</source>
      <translation>亮视野过小，无法生成显著性图。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>plain</source>
      <translation>平淡</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>structured</source>
      <translation>有结构</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/saliency.py" />
      <source>Local saliency (Mahapatra 2017) of the {picture}, computed at a field of {size} px. It shows where the picture has local structure; it explains neither the model nor a disease.</source>
      <translation>{picture}的局部显著性（Mahapatra 2017），以 {size} px 的视野计算。显示图像具有局部结构之处；既不解释模型，也不解释疾病。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Vessel tree</source>
      <translation>血管树</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Broken segment</source>
      <translation>断裂的段</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Joined gap</source>
      <translation>已连接的间断</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Following vessels</source>
      <translation>正在追踪血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/tracking.py" />
      <source>Vessels of the {picture}, followed through the vessel map of the same picture; gaps are joined where two ends point at each other and the map has some vessel between them (after Zhao 2019). A joined gap is a likely path, not a vessel seen.</source>
      <translation>{picture}的血管，沿同一图像的血管图追踪；当两端相互指向且图中其间有血管迹象时连接间断（依据 Zhao 2019）。已连接的间断是可能的路径，而非所见的血管。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>field diameters</source>
      <translation>视野直径</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Of the length of the original's vessels.</source>
      <translation>占原图血管长度。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Centre lines, in diameters of the field.</source>
      <translation>中心线，以视野直径计。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>lost</source>
      <translation>丢失</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Comparing the vessels</source>
      <translation>正在比较血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Thin vessels kept</source>
      <translation>细小血管保留</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessel agreement (clDice)</source>
      <translation>血管一致性 (clDice)</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessel length, original</source>
      <translation>血管长度，原图</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessel length, processed</source>
      <translation>血管长度，处理后</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>Vessels found in the original and in the processed picture by {finder}, compared at a field of {size} px. What the finder misses in one of them counts as lost or new too: look at both pictures.</source>
      <translation>由 {finder} 在原图和处理后图像中找到的血管，以 {size} px 的视野比较。查找器在其中一幅中漏掉的也计为丢失或新增：请查看两幅图像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>{title}: there is no vessel map of the original picture.</source>
      <translation>{title}：没有原图的血管图。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessel_change.py" />
      <source>{title}: there is no vessel map of the processed picture.</source>
      <translation>{title}：没有处理后图像的血管图。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>{title}: the threshold in its card is no number.</source>
      <translation>{title}：其模型卡中的阈值不是数字。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Bringing the vessels to full size</source>
      <translation>正在将血管恢复到完整尺寸</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>no vessel</source>
      <translation>无血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>vessel</source>
      <translation>血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Vessel probability by {label} on the {picture}, read at a field of {side} px. Faint vessels may be missing; arteries and veins are not told apart.</source>
      <translation>{picture}上由 {label} 给出的血管概率，以 {side} px 的视野读取。微弱血管可能缺失；不区分动脉和静脉。</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Vessels, share of the field</source>
      <translation>血管，占视野的份额</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Vessel threshold</source>
      <translation>血管阈值</translation>
    </message>
    <message>
      <location filename="../../retinaview/overlays/vessels.py" />
      <source>Least probability that counts as vessel; fixed on training data.</source>
      <translation>计为血管的最低概率；由训练数据确定。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Provenance (attached to this file as JSON)</source>
      <translation>来源信息（以 JSON 附于此文件）</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Same crop and size, area-averaged from {size}</source>
      <translation>裁切和尺寸相同，由 {size} 面积平均</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Area-averaged from {size}</source>
      <translation>由 {size} 面积平均</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/blocks.py" />
      <source>Warnings</source>
      <translation>警告</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/by_hand.py" />
      <source>Measured by hand, in pixels of the original</source>
      <translation>手动测量，以原图像素计</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/by_hand.py" />
      <source>not drawn</source>
      <translation>未绘制</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/by_hand.py" />
      <source>ORIGINAL, with what was drawn</source>
      <translation>原图 (ORIGINAL)，含所绘内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>dark spot gone</source>
      <translation>暗斑消失</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>dark spot appeared</source>
      <translation>暗斑新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>bright spot gone</source>
      <translation>亮斑消失</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>bright spot appeared</source>
      <translation>亮斑新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/change.py" />
      <source>Marked: {places}.</source>
      <translation>已标记：{places}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/contact.py" />
      <source>no picture is kept</source>
      <translation>未保留图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/contact.py" />
      <source>1 photograph, small: for orientation alone.</source>
      <translation>1 张照片，缩小显示：仅供概览。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/contact.py" />
      <source>{count} photographs, small: for orientation alone.</source>
      <translation>{count} 张照片，缩小显示：仅供概览。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>not stated</source>
      <translation>未注明</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>the original</source>
      <translation>原图</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>the processed picture</source>
      <translation>处理后图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>quality of the original</source>
      <translation>原图质量</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>numbers of what the model changed</source>
      <translation>模型所作改变的数值</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>numbers of both pictures</source>
      <translation>两幅图像的数值</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>what was measured by hand</source>
      <translation>手动测量的内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>The patient is named by {name} alone.</source>
      <translation>仅 {name} 注明了患者。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{title} {version}, id {id}</source>
      <translation>{title} {version}，id {id}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>no weights</source>
      <translation>无权重</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{share:.0f} % of the model's change</source>
      <translation>模型改变的 {share:.0f} %</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Eye not stated</source>
      <translation>未注明眼别</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>weights sha256 {sha256}</source>
      <translation>权重 sha256 {sha256}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>map “{title}”</source>
      <translation>图层“{title}”</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>numbers “{title}”</source>
      <translation>数值“{title}”</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{count} tiles of {size} px</source>
      <translation>{count} 个 {size} px 的分块</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Photograph</source>
      <translation>照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Size</source>
      <translation>尺寸</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>region {region}</source>
      <translation>区域 {region}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{size}, {depth} bit · sha256 of its pixels {sha256}</source>
      <translation>{size}，{depth} 位 · 其像素的 sha256 {sha256}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Made with</source>
      <translation>软件</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Left out</source>
      <translation>省略内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>{parts} (by choice)</source>
      <translation>{parts}（自行选择）</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Patient</source>
      <translation>患者</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Patient ID</source>
      <translation>患者 ID</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Shown: {width} x {height} px from {x}, {y}</source>
      <translation>显示：自 {x}, {y} 起 {width} x {height} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Enlarged {times} times: {times} px stand for one</source>
      <translation>放大 {times} 倍：{times} px 对应一个像素</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>whole picture at once</source>
      <translation>一次处理整幅图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>model saw {size} px</source>
      <translation>模型所见 {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>detail at {size} px</source>
      <translation>细节 {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>overlap {size} px</source>
      <translation>重叠 {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/facts.py" />
      <source>Eye ({basis})</source>
      <translation>眼别（{basis}）</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/findings.py" />
      <source>Vessels kept / lost / new</source>
      <translation>血管保留 / 丢失 / 新增</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/findings.py" />
      <source>no colour fundus photograph</source>
      <translation>非彩色眼底照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/findings.py" />
      <source>looks like {kind}</source>
      <translation>似乎是{kind}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/heading.py" />
      <source>Operator: {name}</source>
      <translation>操作者：{name}</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the drawing is damaged. Choose another file.</source>
      <translation>{name}：图形已损坏。请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the drawing takes pictures from other files. Choose one that holds them.</source>
      <translation>{name}：图形从其他文件取用图像。请选择包含这些图像的文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: a logo has at most {most} MB. Choose a smaller file.</source>
      <translation>{name}：徽标最大 {most} MB。请选择较小的文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the logo is no longer there. Choose it again, or none.</source>
      <translation>{name}：徽标已不在原处。请重新选择，或不使用徽标。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the logo cannot be read. Choose it again.</source>
      <translation>{name}：徽标无法读取。请重新选择。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: a logo is a PNG, JPEG or SVG file. Choose another file.</source>
      <translation>{name}：徽标须为 PNG、JPEG 或 SVG 文件。请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: the logo is damaged. Choose another file.</source>
      <translation>{name}：徽标已损坏。请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/logo.py" />
      <source>{name}: a logo has at most {most} px along a side. Choose a smaller picture.</source>
      <translation>{name}：徽标边长最大 {most} px。请选择较小的图像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/pair.py" />
      <source>{one} and {other} are the same photograph: a report on a pair takes two.</source>
      <translation>{one} 与 {other} 是同一张照片：成对报告需要两张。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/pair.py" />
      <source>{one} and {other} are of different patients, by what the files say: one report is on one patient.</source>
      <translation>根据文件信息，{one} 与 {other} 属于不同患者：一份报告只针对一位患者。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Fundus photograph report</source>
      <translation>眼底照片报告</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Always there: what the picture is for and not for, the word PROCESSED, the model and its version, the verdict, warnings and provenance. The record in the file says what was left out.</source>
      <translation>始终包含：图像的用途与非用途、“已处理 (PROCESSED)”字样、模型及其版本、审查结论、警告和来源信息。文件中的记录会说明省略了什么。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A processed picture is never shown without its original.</source>
      <translation>处理后图像绝不脱离原图单独显示。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>The original</source>
      <translation>原图</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>The processed picture</source>
      <translation>处理后图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Numbers of what the model changed</source>
      <translation>模型所作改变的数值</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>Numbers of both pictures</source>
      <translation>两幅图像的数值</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>What was measured by hand</source>
      <translation>手动测量的内容</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A title has at most {most} letters.</source>
      <translation>标题最多 {most} 个字符。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A clinic has at most {most} letters.</source>
      <translation>诊所名称最多 {most} 个字符。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>An operator has at most {most} letters.</source>
      <translation>操作者最多 {most} 个字符。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/plan.py" />
      <source>A comment has at most {most} letters.</source>
      <translation>评论最多 {most} 个字符。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>the record of how it was made is broken: {problem}.</source>
      <translation>其制作记录已损坏：{problem}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>its record is of the form {schema}, which this version does not know. Update it.</source>
      <translation>其记录的格式为 {schema}，此版本无法识别。请更新程序。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>it holds no record of RetinaView's.</source>
      <translation>其中没有 RetinaView 的记录。</translation>
    </message>
    <message>
      <location filename="../../retinaview/report/record.py" />
      <source>the record of how it was made cannot be read; it is damaged.</source>
      <translation>其制作记录无法读取；记录已损坏。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>Comparing the pictures</source>
      <translation>正在比较图像</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>Following the vessels</source>
      <translation>正在追踪血管</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>No vessel map was made.</source>
      <translation>未生成血管图。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/evidence.py" />
      <source>The vessel map came without a mask.</source>
      <translation>血管图缺少掩膜。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the vessels' length is not found again</source>
      <translation>{share:.0%} 的血管长度未能再次找到</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the field, near the {place}, is too blurred, dark or burnt in the original: what shows there now is a guess</source>
      <translation>靠近{place}，{share:.0%} 的视野在原图中过于模糊、过暗或过曝：该处现在显示的内容只是推测</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the field is too blurred, dark or burnt in the original: what shows there now is a guess</source>
      <translation>{share:.0%} 的视野在原图中过于模糊、过暗或过曝：该处现在显示的内容只是推测</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the original looks like {kind}</source>
      <translation>原图似乎是{kind}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the original does not look like a colour fundus photograph</source>
      <translation>原图似乎不是彩色眼底照片</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>vessels were found that the original does not show, {share:.0%} of its length</source>
      <translation>找到了原图中没有的血管，占其长度的 {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>{share:.0%} of the fine structure changed as light and focus do not explain</source>
      <translation>{share:.0%} 的精细结构发生了光照和对焦无法解释的变化</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>only {share:.0%} of the original's fine structure comes back from it</source>
      <translation>原图的精细结构只有 {share:.0%} 能够还原</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the field is {field} px wide; {model} was made for {size} px and more</source>
      <translation>视野宽 {field} px；{model} 适用于 {size} px 及以上</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/guard.py" />
      <source>the field is {field} px wide; {model} was made for {size} px at most</source>
      <translation>视野宽 {field} px；{model} 最多适用于 {size} px</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Spots that light, colour and focus do not explain.</source>
      <translation>光照、颜色和对焦无法解释的斑点。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Agreement of the two vessel trees, 0 to 1.</source>
      <translation>两个血管树的一致性，0 至 1。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>{kept} of {found} spots that stand out in the original stand out still.</source>
      <translation>原图中突出的 {found} 个斑点有 {kept} 个仍然突出。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Length in the processed picture alone, of the original's.</source>
      <translation>仅见于处理后图像的长度，占原图血管长度。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Of the length of the thinnest vessels.</source>
      <translation>占最细血管的长度。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Field compared</source>
      <translation>已比较的视野</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>The rest is burnt or black in one of the pictures: nothing is known of it.</source>
      <translation>其余部分在其中一幅图像中过曝或全黑：无从得知。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Mean difference of slow light and colour, of full intensity. Expected.</source>
      <translation>缓变光照和颜色的平均差异，占满强度。属预期变化。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Fine structure of either picture that the other does not explain.</source>
      <translation>任一图像中另一图像无法解释的精细结构。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Not readable in the original</source>
      <translation>原图中不可读</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Field too blurred, dark or burnt to show any fine structure: what the processed picture shows there is a guess.</source>
      <translation>视野过于模糊、过暗或过曝而无法显示任何精细结构：处理后图像在该处显示的内容只是推测。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>Comes back</source>
      <translation>还原</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/report.py" />
      <source>The original's fine structure found again after bringing the processed picture back to its light and focus.</source>
      <translation>将处理后图像恢复到原图的光照和对焦后，再次找到的原图精细结构。</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>upper left</source>
      <translation>左上方</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>upper right</source>
      <translation>右上方</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>lower left</source>
      <translation>左下方</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>lower right</source>
      <translation>右下方</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>upper edge</source>
      <translation>上缘</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>lower edge</source>
      <translation>下缘</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>left edge</source>
      <translation>左缘</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>right edge</source>
      <translation>右缘</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 dark spot of the original is gone, near the {place}</source>
      <translation>原图的 1 个暗斑消失，靠近{place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} dark spots of the original are gone, the clearest near the {place}</source>
      <translation>原图的 {count} 个暗斑消失，最明显的靠近{place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 bright spot of the original is gone, near the {place}; dust and reflections are rightly taken out</source>
      <translation>原图的 1 个亮斑消失，靠近{place}；去除灰尘和反光是应当的</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} bright spots of the original are gone, the clearest near the {place}; dust and reflections are rightly taken out</source>
      <translation>原图的 {count} 个亮斑消失，最明显的靠近{place}；去除灰尘和反光是应当的</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 dark spot appeared that the original does not show, near the {place}</source>
      <translation>出现 1 个原图中没有的暗斑，靠近{place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} dark spots appeared that the original does not show, the clearest near the {place}</source>
      <translation>出现 {count} 个原图中没有的暗斑，最明显的靠近{place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>1 bright spot appeared that the original does not show, near the {place}</source>
      <translation>出现 1 个原图中没有的亮斑，靠近{place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>{count} bright spots appeared that the original does not show, the clearest near the {place}</source>
      <translation>出现 {count} 个原图中没有的亮斑，最明显的靠近{place}</translation>
    </message>
    <message>
      <location filename="../../retinaview/review/words.py" />
      <source>centre</source>
      <translation>中央</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>Precision is one of {precisions}, not {precision}.</source>
      <translation>精度为 {precisions} 之一，不能是 {precision}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>{name} has no bf16. Choose float32.</source>
      <translation>{name} 不支持 bf16。请选择 float32。</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>Device is one of {devices}, not {wanted}.</source>
      <translation>设备为 {devices} 之一，不能是 {wanted}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/device.py" />
      <source>This computer has no {device} device. Choose auto or cpu.</source>
      <translation>此计算机没有 {device} 设备。请选择 auto 或 cpu。</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/memory.py" />
      <source>{device} ran out of memory; tiles of {size} px were used.</source>
      <translation>{device} 内存不足；已使用 {size} px 的分块。</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/memory.py" />
      <source>{device} ran out of memory; the CPU was used.</source>
      <translation>{device} 内存不足；已使用 CPU。</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/memory.py" />
      <source>This computer has too little memory for this model and photograph. Close other programs, or choose a smaller tile.</source>
      <translation>此计算机的内存不足以运行此模型和照片。请关闭其他程序，或选择更小的分块。</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/tensors.py" />
      <source>The model gave numbers that are no picture. Try again with precision float32, or choose another model.</source>
      <translation>模型给出的数值不构成图像。请以 float32 精度重试，或选择其他模型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/weights.py" />
      <source>{title}: {name} is not a weights file. Install the model again.</source>
      <translation>{title}：{name} 不是权重文件。请重新安装该模型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/runtime/weights.py" />
      <source>{title}: {name} belongs to another network than its card says. Install the model again.</source>
      <translation>{title}：{name} 属于与模型卡所述不同的网络。请重新安装该模型。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/audit.py" />
      <source>The audit log cannot be written ({folder}); what is done now is noted in memory alone and forgotten at the end.</source>
      <translation>审计日志无法写入（{folder}）；现在的操作仅记录在内存中，结束时即丢失。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>an error in RetinaView stopped this ({name}); the log has the details.</source>
      <translation>RetinaView 中的错误使其停止（{name}）；详情见日志。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>there is not enough memory for this photograph. Close other programs.</source>
      <translation>内存不足以处理此照片。请关闭其他程序。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>{name}: reading</source>
      <translation>{name}：正在读取</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch.py" />
      <source>{name}: writing</source>
      <translation>{name}：正在写入</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>{target}: choose another folder than the photographs' own.</source>
      <translation>{target}：请选择照片所在文件夹以外的文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>There are no photographs there.</source>
      <translation>该处没有照片。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>{source}: there is no such file or folder.</source>
      <translation>{source}：没有这样的文件或文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_items.py" />
      <source>{source}: the folder cannot be read.</source>
      <translation>{source}：无法读取该文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_journal.py" />
      <source>{folder}: another batch writes into this folder. Wait for it, or choose another one.</source>
      <translation>{folder}：另一批处理正在写入此文件夹。请等待其完成，或选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_journal.py" />
      <source>{path}: the journal of the batch cannot be read.</source>
      <translation>{path}：无法读取批处理日志。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_journal.py" />
      <source>{path}: the journal of the batch cannot be written.</source>
      <translation>{path}：无法写入批处理日志。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_plan.py" />
      <source>A batch was not finished, and the folder of its results is not there: {folder}. Start the batch again when it is.</source>
      <translation>有一项批处理未完成，而其结果文件夹不在原处：{folder}。请在文件夹恢复后重新开始该批处理。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_plan.py" />
      <source>What is left of a batch that was not finished cannot be read.</source>
      <translation>未完成的批处理的遗留内容无法读取。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_run.py" />
      <source>{number} of {total}, about {time} left</source>
      <translation>{number} / {total}，约剩 {time}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_run.py" />
      <source>{number} of {total}</source>
      <translation>{number} / {total}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/batch_run.py" />
      <source>{folder}: the results need about {needed:.1f} GB, and {free:.1f} GB are free. Free some space or choose another folder.</source>
      <translation>{folder}：结果约需 {needed:.1f} GB，可用 {free:.1f} GB。请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/contact_sheet.py" />
      <source>Contact sheet</source>
      <translation>缩略图总览</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/contact_sheet.py" />
      <source>PROCESSED · {model}</source>
      <translation>已处理 (PROCESSED) · {model}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify.py" />
      <source>Names, dates and everything outside the field are left out. A retina is itself biometric: whoever has another photograph of this eye can recognise it. Share it as patient data.</source>
      <translation>姓名、日期以及视野以外的一切均已略去。视网膜本身具有生物识别性：持有此眼另一张照片者可以认出它。请按患者数据对待其共享。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify.py" />
      <source>This photograph has no black surround, so nothing of it was blanked: see for yourself that no name is written in it.</source>
      <translation>此照片没有黑色周边，因此未遮盖任何部分：请自行确认其中没有写入姓名。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify.py" />
      <source>Names were left out, and dates were moved: no date here is that of a visit or a run.</source>
      <translation>姓名已略去，日期已移动：此处的日期均非就诊或运行日期。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify_dicom.py" />
      <source>A document that was not made without names cannot be de-identified. Write the report anew with names left out.</source>
      <translation>未以不含姓名方式生成的文档无法去标识。请以不含姓名的方式重新写报告。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify_dicom.py" />
      <source>A DICOM object with a palette cannot be de-identified; export PNG.</source>
      <translation>带调色板的 DICOM 对象无法去标识；请导出 PNG。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/deidentify_dicom.py" />
      <source>The pixels of this object cannot be read, so names written in them cannot be blanked.</source>
      <translation>此对象的像素无法读取，因此无法遮盖其中写入的姓名。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/dicom_picture.py" />
      <source>A DICOM photograph must say which eye it shows, and nobody has said it. State the eye (in the window, with --eye, or by OD or OS in the file's name) and write it again.</source>
      <translation>DICOM 照片必须注明所示眼别，但无人注明。请注明眼别（在窗口中、用 --eye，或在文件名中写 OD 或 OS），然后重新写出。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/dicom_picture.py" />
      <source>A DICOM object cannot hold so many pixels; choose TIFF.</source>
      <translation>DICOM 对象无法容纳如此多的像素；请选择 TIFF。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/encode.py" />
      <source>The picture could not be encoded as PNG; choose TIFF.</source>
      <translation>图像无法编码为 PNG；请选择 TIFF。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/encode.py" />
      <source>A JPEG holds at most {most} pixels a side; choose PNG or TIFF.</source>
      <translation>JPEG 每边最多 {most} 像素；请选择 PNG 或 TIFF。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/encode.py" />
      <source>The record of this picture is too long for JPEG; choose PNG.</source>
      <translation>此图像的记录对 JPEG 而言过长；请选择 PNG。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/export.py" />
      <source>{name}: a picture is written as {suffixes}. Choose one of these.</source>
      <translation>{name}：图像写为 {suffixes}。请选择其中之一。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>there is no such folder.</source>
      <translation>没有这样的文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>you may not write there. Choose another folder.</source>
      <translation>您无权在该处写入。请选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>this disk cannot be written to. Choose another folder.</source>
      <translation>此磁盘无法写入。请选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>the disk is full. Free some space or choose another folder.</source>
      <translation>磁盘已满。请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>this is a folder. Choose a file name.</source>
      <translation>这是文件夹。请选择文件名。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>this file name is too long.</source>
      <translation>此文件名过长。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>it could not be written ({reason}).</source>
      <translation>无法写入（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>{path}: this is a photograph that was opened; it is never written over. Choose another name.</source>
      <translation>{path}：这是已打开的照片；绝不会被覆盖。请选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>{place}: this is a file. Choose a folder.</source>
      <translation>{place}：这是文件。请选择文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/files.py" />
      <source>{folder}: this is a file. Choose a folder.</source>
      <translation>{folder}：这是文件。请选择文件夹。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/licences.py" />
      <source>see its texts</source>
      <translation>参见其文本</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/logs.py" />
      <source>The log cannot be written ({folder}); what happens now is not kept.</source>
      <translation>日志无法写入（{folder}）；现在发生的内容不会保留。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/map_files.py" />
      <source>The mask {name} is {width} x {height} px where {right_width} x {right_height} px was due. It was not used.</source>
      <translation>掩膜 {name} 为 {width} x {height} px，应为 {right_width} x {right_height} px。未使用。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/measurement_files.py" />
      <source>The measurements kept for this photograph could not be read; the file was set aside.</source>
      <translation>为此照片保存的测量结果无法读取；该文件已另存。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/measurement_files.py" />
      <source>The measurements kept for this photograph could not be read.</source>
      <translation>为此照片保存的测量结果无法读取。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>better</source>
      <translation>更好</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>not better</source>
      <translation>不更好</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>refused</source>
      <translation>被拒绝</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>The gate it went through elsewhere: {verdict}. {reasons}</source>
      <translation>它在别处经过的比较：{verdict}。{reasons}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>It was put in use all the same. {override}</source>
      <translation>仍然投入了使用。{override}</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>It brings no gate report: it is not known how it compares with others.</source>
      <translation>未附带比较报告：与其他模型相比如何尚不清楚。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>{model} did not pass the gate ({verdict}). {reasons} To use it all the same, say who and why: --override NAME --reason TEXT.</source>
      <translation>{model} 未通过使用前的比较（{verdict}）。{reasons} 如仍要使用，请说明由谁决定及原因：--override NAME --reason TEXT。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Say who and why: {flag} is missing.</source>
      <translation>请说明由谁决定及原因：缺少 {flag}。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>{flag}: one line of at most {most} characters.</source>
      <translation>{flag}：一行，最多 {most} 个字符。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Its gate report is of a form not known here.</source>
      <translation>其比较报告的格式在此未知。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Its gate report is of other weights.</source>
      <translation>其比较报告属于另一组权重。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Measure it with `retinaview-train gate`.</source>
      <translation>请用 `retinaview-train gate` 测量。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/model_gate.py" />
      <source>Its gate report cannot be read.</source>
      <translation>无法读取其比较报告。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/pair_report.py" />
      <source>writing the report</source>
      <translation>正在写出报告</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/pair_report.py" />
      <source>A report on a pair is on exactly two photographs; {count} were named.</source>
      <translation>成对报告只针对两张照片；给出了 {count} 张。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: {count} of the files it lists are not there.</source>
      <translation>{name}：其列出的文件中有 {count} 个不存在。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: {count} of the files it lists lie outside its folder and were refused.</source>
      <translation>{name}：其列出的文件中有 {count} 个位于其文件夹之外，已拒绝。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: it lists no pictures.</source>
      <translation>{name}：未列出任何图像。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: the list is too long.</source>
      <translation>{name}：列表过长。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: the DICOMDIR is damaged.</source>
      <translation>{name}：DICOMDIR 已损坏。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/photograph_files.py" />
      <source>{name}: the folder cannot be read ({reason}).</source>
      <translation>{name}：无法读取该文件夹（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../retinaview/workflow/report_files.py" />
      <source>{name}: a page of the report would take the place of this file. Choose another name.</source>
      <translation>{name}：报告的一页将取代此文件。请选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../trainer/__main__.py" />
      <source>Stopped. The same command goes on from the last save.</source>
      <translation>已停止。用同一命令可从上次保存处继续。</translation>
    </message>
    <message>
      <location filename="../../trainer/checkpoint.py" />
      <source>{path}: this checkpoint is damaged. Choose another folder, or delete it to begin anew.</source>
      <translation>{path}：此检查点已损坏。请选择另一文件夹，或将其删除后重新开始。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>To train on</source>
      <translation>用于训练</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>To validate on</source>
      <translation>用于验证</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Held out</source>
      <translation>留出</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{photographs} of {patients} patients (known from: {known})</source>
      <translation>{photographs} 张，来自 {patients} 名患者（依据：{known}）</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{sizes} and {more} more</source>
      <translation>{sizes}，另有 {more} 种</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>No lit field against a dark surround was found in any of the {count} photographs. Give photographs as the camera writes them, with their black surround, not cut to a rectangle.</source>
      <translation>{count} 张照片中均未找到暗背景上的明亮视野。请提供相机原样写出的照片，保留黑色边缘，不要裁成矩形。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Sizes</source>
      <translation>尺寸</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Depth</source>
      <translation>位深</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Lit field</source>
      <translation>明亮视野</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>found in {found} of {count}</source>
      <translation>{count} 张中有 {found} 张找到</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{name} {count}</source>
      <translation>{name} {count}</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Only {count} photographs; expect little of them.</source>
      <translation>只有 {count} 张照片，效果会很有限。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>The photographs have {count} sizes; each field is brought to one. If they come from several cameras, train a model for each: part them into folders.</source>
      <translation>照片有 {count} 种尺寸，各视野会统一到一种。如来自多台相机，请为每台训练一个模型：分放到不同文件夹。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Pairs of files that show one picture in two forms: {count} ({one} and {other}). They stay on one side.</source>
      <translation>以两种形式显示同一图像的文件对：{count} 对（{one} 与 {other}）。它们会留在同一侧。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>No lit field was found in {count} photographs ({file} is one); their whole frame counts.</source>
      <translation>{count} 张照片中未找到明亮视野（如 {file}）；这些照片按整幅计算。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{count} photographs are graded Reject: what is learnt from them as good is poor. Take them out.</source>
      <translation>{count} 张照片质量为不合格：从中当作良好学到的其实是差的。请将其移除。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>The patients of {count} photographs are taken from their file names. If both eyes of a person have other names, give a pattern or a table.</source>
      <translation>{count} 张照片的患者取自文件名。如同一人的双眼名称不同，请给出命名模式或表格。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{count} cannot be used</source>
      <translation>{count} 个无法使用</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{count} copies of others</source>
      <translation>{count} 个是其他文件的副本</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>{photographs} photographs of {patients} patients</source>
      <translation>{patients} 名患者的 {photographs} 张照片</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>Of the {heap} photographs none falls to a part of the set ({split}). Add photographs of more patients to that folder.</source>
      <translation>照片（{heap}）中没有一张分到数据集的某一部分（{split}）。请在该文件夹中添加更多患者的照片。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/check.py" />
      <source>good</source>
      <translation>良好</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>disc</source>
      <translation>视盘</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>cup</source>
      <translation>视杯</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>The poor photographs and the good ones have to lie in two folders, neither inside the other.</source>
      <translation>较差的照片与良好的照片须放在两个文件夹中，且互不包含。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: no photograph has a {name} mask that can be used ({why}) Name each mask as its photograph, and export it at the same size.</source>
      <translation>{folder}：没有照片具有可用的掩膜（{name}）。（{why}）请将每个掩膜与其照片同名，并以相同尺寸导出。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: no photograph has a poor partner that can be used ({why}) Name both of a pair alike.</source>
      <translation>{folder}：没有照片具有可用的较差配对照片。（{why}）请将每对中的两张取相同名称。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: there is no such folder.</source>
      <translation>{folder}：没有此文件夹。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: this folder holds no pictures. Give the folder they lie in.</source>
      <translation>{folder}：此文件夹中没有图像。请给出图像所在的文件夹。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{folder}: this folder holds no photographs beside masks.</source>
      <translation>{folder}：此文件夹中除掩膜外没有照片。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{file}: there is no {name} mask of this name.</source>
      <translation>{file}：没有同名的掩膜（{name}）。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{file}: it has no poor partner of this name.</source>
      <translation>{file}：没有同名的较差配对照片。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{file}: the poor photograph is {poor} pixels, the good one {good}. The two of a pair have to lie on one another: register them and export both at one size.</source>
      <translation>{file}：较差的照片为 {poor} 像素，良好的为 {good}。一对照片须相互重合：请配准后以同一尺寸导出。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/gathering.py" />
      <source>{one} and {other} have one name, so nobody knows whose they are. Give a folder in which each name stands once.</source>
      <translation>{one} 与 {other} 同名，无法判断各属于谁。请给出每个名称只出现一次的文件夹。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{folder}: this folder holds no photographs. Give a folder of JPEG, PNG, TIFF, BMP or DICOM files.</source>
      <translation>{folder}：此文件夹中没有照片。请给出含 JPEG、PNG、TIFF、BMP 或 DICOM 文件的文件夹。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{folder}: none of the {count} files can be read as a photograph ({why}) Export them again as JPEG, PNG, TIFF or DICOM.</source>
      <translation>{folder}：{count} 个文件都无法作为照片读取。（{why}）请重新导出为 JPEG、PNG、TIFF 或 DICOM。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{file}: this mask is {mask} pixels, its photograph {photograph}. Export both at one size.</source>
      <translation>{file}：此掩膜为 {mask} 像素，其照片为 {photograph}。请以同一尺寸导出。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/look.py" />
      <source>{file}: this mask marks nothing.</source>
      <translation>{file}：此掩膜没有标记任何内容。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>good photographs</source>
      <translation>良好的照片</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>poor photographs with their good ones</source>
      <translation>较差的照片及其对应的良好照片</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>poor and good photographs of other eyes</source>
      <translation>不同眼的较差与良好照片</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>photographs with their vessels drawn</source>
      <translation>已绘制血管的照片</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>photographs with their discs outlined</source>
      <translation>已勾画视盘的照片</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>to train on</source>
      <translation>用于训练</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>to validate on</source>
      <translation>用于验证</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>held out for the gate</source>
      <translation>留作比较</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>{path}: this file has changed since the set was checked. Check the photographs again.</source>
      <translation>{path}：此文件在检查之后已更改。请重新检查照片。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>{path}: there is no prepared set. Check the photographs first.</source>
      <translation>{path}：没有准备好的数据集。请先检查照片。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/manifest.py" />
      <source>{path}: this file of the set is no longer there or cannot be read. Bring it back, or check the photographs again without it.</source>
      <translation>{path}：数据集中的此文件已不存在或无法读取。请将其恢复，或去掉它后重新检查照片。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>table</source>
      <translation>表格</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>pattern</source>
      <translation>模式</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>DICOM</source>
      <translation>DICOM</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>file name</source>
      <translation>文件名</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>{pattern} does not say which part of a name is the patient: put it in brackets, as in {example}.</source>
      <translation>{pattern} 未说明名称的哪一部分是患者：请用括号括起，如 {example}。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>The pattern {pattern} does not fit the file name {file}. Change the pattern, or rename the file.</source>
      <translation>模式 {pattern} 与文件名 {file} 不符。请修改模式或重命名文件。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/patients.py" />
      <source>{pattern} is no pattern of names: {error}.</source>
      <translation>{pattern} 不是有效的名称模式：{error}。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>are the same file</source>
      <translation>是同一文件</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>show the same picture</source>
      <translation>显示同一图像</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>are of one eye</source>
      <translation>是同一只眼</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>At least {fewest} patients are needed, for training, validation and the held-out part, and hundreds are wanted. Add photographs; if they are there, say with a pattern or a table who is who.</source>
      <translation>至少需要 {fewest} 名患者，用于训练、验证和留出部分，最好有数百名。请添加照片；如已有，请用模式或表格说明各属于谁。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>a copy of {name}</source>
      <translation>{name} 的副本</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>Poor photographs: {photographs}; patients: {patients}.</source>
      <translation>较差的照片：{photographs} 张；患者：{patients} 名。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>All {count} files are copies of one photograph. Give photographs of {fewest} patients at least; hundreds are wanted.</source>
      <translation>全部 {count} 个文件都是同一张照片的副本。请提供至少 {fewest} 名患者的照片，最好有数百名。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>The table parts some photographs and not {file}. Name its part in the column split, or leave the column out.</source>
      <translation>表格划分了部分照片，但未包括 {file}。请在 split 列中写明其所属部分，或去掉该列。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>Good photographs: {photographs}; patients: {patients}.</source>
      <translation>良好的照片：{photographs} 张；患者：{patients} 名。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>Photographs: {photographs}; patients: {patients}.</source>
      <translation>照片：{photographs} 张；患者：{patients} 名。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>{one} and {other} {what}, and one lies among the poor photographs, one among the good ones. No eye may be in both: take one of them out.</source>
      <translation>{one} 与 {other} {what}，一个在较差的照片中，一个在良好的照片中。任何一只眼都不能同时在两者中：请移除其中之一。</translation>
    </message>
    <message>
      <location filename="../../trainer/clinic/splits.py" />
      <source>All {count} files show one photograph in other forms. Give photographs of {fewest} patients at least; hundreds are wanted.</source>
      <translation>全部 {count} 个文件都以不同形式显示同一张照片。请提供至少 {fewest} 名患者的照片，最好有数百名。</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>The model is in {folder}</source>
      <translation>模型位于 {folder}</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>{recipe}: reading photographs</source>
      <translation>{recipe}：正在读取照片</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>An unexpected fault: {name}.</source>
      <translation>意外故障：{name}。</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>Stopped as asked; the same command goes on.</source>
      <translation>已按要求停止；用同一命令可继续。</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>Nothing got better any more; the weights of step {step} are kept.</source>
      <translation>已不再改善；保留第 {step} 步的权重。</translation>
    </message>
    <message>
      <location filename="../../trainer/fitting.py" />
      <source>Another training runs in {folder}.</source>
      <translation>{folder} 中有另一训练正在运行。</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it weakens lesions more than the model in use</source>
      <translation>它比在用模型更削弱病灶</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it changes vessels more than the model in use</source>
      <translation>它比在用模型更多地改变血管</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it changes good photographs more than the model in use</source>
      <translation>它比在用模型更多地改变良好的照片</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>tiles of it differ from the whole picture more than those of the model in use</source>
      <translation>它的分块与整幅图像的差异大于在用模型</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>contrast of lesions kept</source>
      <translation>病灶对比度保留</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>structure kept (clDice)</source>
      <translation>结构保留（clDice）</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>good photographs unchanged</source>
      <translation>良好照片保持不变</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>tiles like the whole</source>
      <translation>分块与整幅一致</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>it does worse on {what} than the model in use</source>
      <translation>它不如在用模型：{what}</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>{what} ({name})</source>
      <translation>{what}（{name}）</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>spoilt drawn eyes</source>
      <translation>加入缺陷的绘制眼</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/suite.py" />
      <source>drawn eyes</source>
      <translation>绘制的眼</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>On {patients} held-out patients {name} is {difference} higher than that of the model in use (95 % interval {low} to {high}).</source>
      <translation>在 {patients} 名留出患者上，{name} 比在用模型高 {difference}（95 % 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>{name} on the held-out patients is lower than that of the model in use: {difference} (95 % interval {low} to {high}).</source>
      <translation>在留出患者上，{name} 低于在用模型：{difference}（95 % 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>{name} on the held-out patients differs by {difference}, which may be chance (95 % interval {low} to {high}).</source>
      <translation>在留出患者上，{name} 相差 {difference}，可能出于偶然（95 % 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>{name} got worse: {difference} (95 % interval {low} to {high}).</source>
      <translation>{name} 变差：{difference}（95 % 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>The guard suite finds nothing that got worse.</source>
      <translation>固定的安全检查未发现任何变差之处。</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>On the guard suite {what}: {name} {candidate:.3g}{unit}, the model in use {current:.3g}{unit}, the least is {limit:.3g}{unit}.</source>
      <translation>在固定的安全检查中，{what}：{name} {candidate:.3g}{unit}，在用模型 {current:.3g}{unit}，最低要求 {limit:.3g}{unit}。</translation>
    </message>
    <message>
      <location filename="../../trainer/gate/verdict.py" />
      <source>Patients held out: {patients}. At least {fewest} are needed to tell a difference from chance. Check more photographs.</source>
      <translation>留出患者：{patients} 名。至少需要 {fewest} 名才能将差异与偶然区分开。请检查更多照片。</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>step {step} · validation · {numbers}</source>
      <translation>第 {step} 步 · 验证 · {numbers}</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>resumed at step {step}</source>
      <translation>从第 {step} 步继续</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>step {step} · {fraction:.1%} · {left:.0f} min left · {numbers}</source>
      <translation>第 {step} 步 · {fraction:.1%} · 剩余 {left:.0f} 分钟 · {numbers}</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>paused at step {step}</source>
      <translation>在第 {step} 步暂停</translation>
    </message>
    <message>
      <location filename="../../trainer/loop.py" />
      <source>Training has diverged: loss or gradient is no longer a number. Lower `peak_rate` in the recipe and start again.</source>
      <translation>训练已发散：损失或梯度不再是数值。请降低配方中的 `peak_rate` 后重新开始。</translation>
    </message>
    <message>
      <location filename="../../trainer/run_folder.py" />
      <source>{folder} holds a training of another recipe. Choose another folder.</source>
      <translation>{folder} 中是另一配方的训练。请选择另一文件夹。</translation>
    </message>
    <message>
      <location filename="../../trainer/run_folder.py" />
      <source>Another training runs in {folder}. Wait until it has ended, or choose another folder.</source>
      <translation>{folder} 中有另一训练正在运行。请等其结束，或选择另一文件夹。</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>Bicubic x16</source>
      <translation>双三次 x16</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>sixteen times the size by plain interpolation, for a region</source>
      <translation>以普通插值放大到 16 倍，用于局部区域</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>Viewing aid for colour fundus photographs that are to be looked at enlarged, and what models that enlarge are compared with. Not for diagnosis.</source>
      <translation>用于需要放大观看的彩色眼底照片的视觉辅助，也是放大类模型的比较基准。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x16/model.toml" />
      <source>It adds no detail: edges stay as soft as in the photograph.</source>
      <translation>不增加细节：边缘与照片中一样柔和。</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x2/model.toml" />
      <source>Bicubic x2</source>
      <translation>双三次 x2</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x2/model.toml" />
      <source>twice the size by plain interpolation</source>
      <translation>以普通插值放大到 2 倍</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x4/model.toml" />
      <source>Bicubic x4</source>
      <translation>双三次 x4</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x4/model.toml" />
      <source>four times the size by plain interpolation</source>
      <translation>以普通插值放大到 4 倍</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x8/model.toml" />
      <source>Bicubic x8</source>
      <translation>双三次 x8</translation>
    </message>
    <message>
      <location filename="../../models/bicubic-x8/model.toml" />
      <source>eight times the size by plain interpolation, for a region</source>
      <translation>以普通插值放大到 8 倍，用于局部区域</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>Structure change</source>
      <translation>结构变化</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>what changed beside light and colour</source>
      <translation>光照和颜色之外的变化</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>Viewing aid: it shows where an enhancement changed more than light, colour and focus. Compare with the original. Not for diagnosis.</source>
      <translation>视觉辅助：显示增强在何处改变了光照、颜色和对焦以外的内容。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/change/model.toml" />
      <source>A spot or line is shown when it is in one picture and the other does not explain it by light, colour, tone or focus; noise taken out, and JPEG blocks smoothed, show as well. Burnt and black pixels hold no structure and are left out. Compared at a field of at most 1024 px, in the green channel.</source>
      <translation>当某个斑点或线条存在于一幅图像中，而另一幅图像无法用光照、颜色、影调或对焦加以解释时，即予显示；被去除的噪声和被平滑的 JPEG 块也会显示。过曝像素和全黑像素不含结构，不计入。在最大 1024 px 的视野下比较，使用绿色通道。</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>CLAHE</source>
      <translation>CLAHE</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>classical · instant</source>
      <translation>经典方法 · 即时</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>Viewing aid beside the original photograph. Not for diagnosis, grading or measurement.</source>
      <translation>与原始照片并用的视觉辅助。不用于诊断、判读或测量。</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>Raises noise, JPEG blocks and dust along with vessels, most of all in dark parts. Changes how bright neighbouring parts are relative to each other: a faint ring round the disc or a darkened macula may come from the filter. With channel "green" or "rgb" colours shift.</source>
      <translation>在增强血管的同时也会放大噪声、JPEG 块和灰尘，在暗部最为明显。会改变相邻部位之间的相对亮度：视盘周围的淡环或变暗的黄斑可能由滤波器造成。选择通道“green”或“rgb”时颜色会偏移。</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>lab-L and hsi-I keep the hue; green and rgb change colours.</source>
      <translation>lab-L 和 hsi-I 保持色相；green 和 rgb 会改变颜色。</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>lab-L</source>
      <translation>Lab L</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>green</source>
      <translation>绿</translation>
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
      <translation>对比度上限</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>How many times its mean count a grey level may have; 1 changes next to nothing.</source>
      <translation>一个灰度级的计数最多可为平均计数的几倍；取 1 时几乎没有变化。</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>Tiles a side</source>
      <translation>每边分块数</translation>
    </message>
    <message>
      <location filename="../../models/clahe/model.toml" />
      <source>More tiles work more locally.</source>
      <translation>分块越多，作用越局部。</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>Cofe-Net</source>
      <translation>Cofe-Net</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>uneven light · a published method, compact, made at 128 px</source>
      <translation>光照不均 · 已发表的方法，紧凑版，以 128 px 处理</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>For comparison with a published method on colour fundus photographs that are unevenly lit. Compare with the original. Not for diagnosis.</source>
      <translation>用于在光照不均的彩色眼底照片上与已发表的方法比较。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>The compact size of the published network (two scales, structure, attention; 1.1 of 41 million parameters), trained for minutes on drawn faults: its scores are not those of the paper. It evens light and little else: it works at 128 px and its correction is carried up to full size, so spots and blur stay, a spot at times with a dark ring. Where the light is off all over, it may relight a part alone, with an edge to be seen. A dark part that it lifts can come out too red or too green, and what was drowned there does not come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>已发表网络的紧凑版本（两个尺度、结构、注意力；4100 万个参数中的 110 万个），用模拟缺陷训练了数分钟：其得分并非论文中的得分。它能均匀光照，此外作用很少：以 128 px 处理，再将校正放大到完整尺寸，因此斑点和模糊仍然保留，斑点有时还带有暗环。若整幅光照都不正常，它可能只重新照亮其中一部分，并留下可见的边界。被它提亮的暗部可能偏红或偏绿，而淹没在其中的内容不会恢复。未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/cofe-net/model.toml" />
      <source>colour fundus photograph, 30 to 60 degrees</source>
      <translation>彩色眼底照片，30 至 60 度</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>Skip autoencoder</source>
      <translation>跳跃连接自编码器</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>noise of sigma 25 · a published method</source>
      <translation>sigma 25 的噪声 · 已发表的方法</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>For comparison with a published method on noisy colour fundus photographs. Compare with the original. Not for diagnosis.</source>
      <translation>用于在有噪声的彩色眼底照片上与已发表的方法比较。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/dae/model.toml" />
      <source>Trained for minutes on drawn noise of one strength: its scores are not those of the paper. It makes the picture anew, so a good photograph comes back softer. What noise has drowned cannot come back. Not trained on the noise of real sensors, nor on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>用单一强度的模拟噪声训练了数分钟：其得分并非论文中的得分。它会重新生成整幅图像，因此清晰的照片会变得更柔和。被噪声淹没的内容无法恢复。未使用真实传感器的噪声训练，也未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Dark channel prior</source>
      <translation>暗通道先验</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>classical · against haze</source>
      <translation>经典方法 · 去雾</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Its assumption was made for outdoor scenes: healthy retina is already dark in blue, so a clear photograph changes little, and pale parts (disc, exudates, myelinated fibres) are taken for haze and darkened. Where the whole field is bright the filter darkens and tints it, most at the rim: lower the strength there.</source>
      <translation>其假设是针对室外场景提出的：健康视网膜在蓝色通道中本来就暗，因此清晰的照片变化很小，而浅色部位（视盘、渗出、有髓神经纤维）会被当作雾而变暗。整个视野都亮时，滤波器会使其变暗并偏色，边缘处最明显：此时请降低强度。</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <location filename="../../models/dark-channel/model.toml" />
      <source>Share of the estimated haze that is removed.</source>
      <translation>估计的雾中被去除的比例。</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>optic disc, cup and fovea, with the vertical cup-to-disc ratio</source>
      <translation>视盘、视杯和中央凹，以及垂直杯盘比</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>Viewing aid: it outlines the optic disc and marks cup and fovea, to be checked and corrected by hand. Not for diagnosis; no sign of glaucoma is read from it.</source>
      <translation>视觉辅助：勾画视盘轮廓并标记视杯和中央凹，需手动核对和修正。不用于诊断；不据此判断任何青光眼征象。</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>The disc was learnt from the discs of one camera (IDRiD, Kowa VX-10 alpha, 50 degrees) and from drawn phantoms. The cup was learnt from drawn phantoms alone: that proves next to nothing about the cups of real eyes, so take cup and cup-to-disc ratio as a first guess to correct by hand. The fovea was learnt from phantoms too and is kept only where it lies at a likely distance from the disc. Outlines are ellipses; notches of the rim are not in them. Computed on the field at 512 px.</source>
      <translation>视盘是从一种相机的视盘（IDRiD，Kowa VX-10 alpha，50 度）和模拟体模中学习的。视杯仅从模拟体模中学习：这几乎不能证明对真实眼视杯的效果，因此视杯和杯盘比只应作为初步估计，需手动修正。中央凹也是从体模中学习的，仅当其与视盘的距离合理时才保留。轮廓为椭圆，不包含盘沿切迹。在 512 px 的视野上计算。</translation>
    </message>
    <message>
      <location filename="../../models/disc/model.toml" />
      <source>The cup was learnt from drawn phantoms alone, which proves next to nothing about the cups of real eyes: check it, and correct it by hand.</source>
      <translation>视杯仅从模拟体模学得，对真实眼的视杯几乎证明不了什么：请核对并手动更正。</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>Disc and cup, research</source>
      <translation>视盘与视杯，研究用</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>optic disc and cup as four graders drew them · research only</source>
      <translation>按四名判读者勾画的视盘和视杯 · 仅供研究</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>Research on outlines of disc and cup. Not for diagnosis; no sign of glaucoma is read from it. Not to be passed on: the terms of its training photographs allow research alone.</source>
      <translation>用于视盘和视杯轮廓的研究。不用于诊断；不据此判断任何青光眼征象。不得转交他人：其训练照片的使用条款仅允许研究用途。</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>The cup was learnt from 50 photographs of one hospital and one kind of camera (Drishti-GS1); how far that carries to other cameras was not measured. The fovea was learnt from phantoms and is kept only where it lies at a likely distance from the disc. Outlines are ellipses; notches of the rim are not in them. Computed on the field at 512 px.</source>
      <translation>视杯是从一家医院、一类相机的 50 张照片（Drishti-GS1）中学习的；能在多大程度上适用于其他相机未经测量。中央凹是从体模中学习的，仅当其与视盘的距离合理时才保留。轮廓为椭圆，不包含盘沿切迹。在 512 px 的视野上计算。</translation>
    </message>
    <message>
      <location filename="../../models/disc-cup-research/model.toml" />
      <source>Research only. The cup was learnt from 50 photographs of one set (Drishti-GS1); on other cameras check it, and correct it by hand.</source>
      <translation>仅供研究。视杯由一个数据集 (Drishti-GS1) 的 50 张照片学得；用于其他相机时，请核对并手动更正。</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-green/model.toml" />
      <source>DnCNN, green-weighted</source>
      <translation>DnCNN，绿色加权</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-green/model.toml" />
      <source>noise of sigma 25, green first · a published method, compact</source>
      <translation>sigma 25 的噪声，绿色优先 · 已发表的方法，紧凑版</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-green/model.toml" />
      <source>The compact size of the published network (0.08 of 0.56 million parameters), trained for minutes on drawn noise of one strength: its scores are not those of the paper. On a photograph with less noise it takes fine vessels for noise. What noise has drowned cannot come back. Not trained on the noise of real sensors, nor on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>已发表网络的紧凑版本（56 万个参数中的 8 万个），用单一强度的模拟噪声训练了数分钟：其得分并非论文中的得分。在噪声较少的照片上，它会把细小血管当作噪声。被噪声淹没的内容无法恢复。未使用真实传感器的噪声训练，也未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>DnCNN, then SRGAN x4</source>
      <translation>DnCNN 后接 SRGAN x4</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>takes noise of sigma 25 away and enlarges four times · a published method, compact</source>
      <translation>去除 sigma 25 的噪声并放大四倍 · 已发表的方法，紧凑版</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>For comparison with a published method on small, noisy colour fundus photographs. Compare with the original. Not for diagnosis.</source>
      <translation>用于在尺寸小且有噪声的彩色眼底照片上与已发表的方法比较。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/dncnn-srgan-x4/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and remains of noise may turn into such texture. The compact size of the published networks (0.32 of 2.11 million parameters), trained for minutes on drawn noise of one strength: its scores are not those of the paper. On a photograph with less noise it takes fine vessels for noise. What noise has drowned cannot come back. Not trained on the noise of real sensors, nor on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>它可能画出并不存在的特征：由判别器教出的网络会编造看似清晰照片的纹理，残留的噪声也可能变成这样的纹理。已发表网络的紧凑尺寸（211 万个参数中的 32 万个），用单一强度的模拟噪声训练了数分钟：其得分并非论文中的得分。在噪声较少的照片上，它会把细小血管当作噪声。被噪声淹没的内容无法恢复。未使用真实传感器的噪声训练，也未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Illumination division</source>
      <translation>光照相除</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>classical · evens the light</source>
      <translation>经典方法 · 均匀光照</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Flattens whatever is wider than the chosen width, so the brightness of disc and macula is reduced with the shadows and large pale or dark lesions fade. Each channel is evened by itself, so slow changes of colour go too. Raises noise in dark parts.</source>
      <translation>凡是比所选宽度更宽的内容都会被抹平，因此视盘和黄斑的亮度会随阴影一同减弱，大面积的浅色或深色病灶会变淡。各通道分别均匀化，因此缓慢的颜色变化也会消失。会放大暗部的噪声。</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <location filename="../../models/illumination-division/model.toml" />
      <source>Standard deviation of the smoothing, as a share of the field.</source>
      <translation>平滑的标准差，以占视野的比例表示。</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>Light and colour change</source>
      <translation>光照与颜色变化</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>how far light and colour were changed</source>
      <translation>光照和颜色改变了多少</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>Viewing aid: it shows where an enhancement changed light and colour, which it is meant to do. Not for diagnosis.</source>
      <translation>视觉辅助：显示增强在何处改变了光照和颜色，这本来就是增强的目的。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/light-change/model.toml" />
      <source>Only changes that vary over more than a twenty-fourth of the field are in it; finer ones count as structure.</source>
      <translation>仅包含变化范围超过视野二十四分之一的变化；更细的变化计为结构。</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>MAGE-Net</source>
      <translation>MAGE-Net</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>light, spots · made at 128 px</source>
      <translation>光照、斑点 · 以 128 px 处理</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>For comparison with a published method on colour fundus photographs that are unevenly lit or spotted. Compare with the original. Not for diagnosis.</source>
      <translation>用于在光照不均或有斑点的彩色眼底照片上与已发表的方法比较。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/mage-net/model.toml" />
      <source>The compact size of the published network (0.85 of 11.9 million parameters), trained for minutes on drawn faults: its scores are not those of the paper. It works at 128 px and its correction is carried up to full size, so blur stays as it is; small spots go only in part, and a bright one often leaves a dark red ring. Where the centre was drowned it is lifted with an edge to be seen. A good photograph comes back changed too. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>已发表网络的紧凑版本（1190 万个参数中的 85 万个），用模拟缺陷训练了数分钟：其得分并非论文中的得分。它以 128 px 处理，再将校正放大到完整尺寸，因此模糊保持不变；小斑点只能部分去除，亮斑常留下暗红色的环。中心被暗部淹没时会被提亮，并留下可见的边界。良好的照片处理后也会有变化。未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Mitra</source>
      <translation>Mitra</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>classical · against cataract haze</source>
      <translation>经典方法 · 去除白内障雾</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Whatever is wider than the cutoff lets through is taken for cataract, so brightness of disc and macula and large lesions fade. The stretch of each channel changes colours: do not judge colour in the result. Raises noise, most in blue. The constants follow this project's reading of the paper.</source>
      <translation>凡是比截止频率所允许的更宽的内容都会被当作白内障，因此视盘和黄斑的亮度以及大面积病灶会变淡。各通道的拉伸会改变颜色：请勿在结果中判断颜色。会放大噪声，蓝色通道最明显。各常数依据本项目对论文的理解。</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Cutoff</source>
      <translation>截止频率</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Cycles across the field; changes slower than this count as cataract.</source>
      <translation>横跨视野的周期数；比此更慢的变化视为白内障。</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Colour stretch</source>
      <translation>颜色拉伸</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>Stretch all channels alike and keep the colour, or each by itself, which turns it grey.</source>
      <translation>所有通道同等拉伸并保持颜色，或各通道分别拉伸，后者会使颜色变灰。</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>together</source>
      <translation>一起</translation>
    </message>
    <message>
      <location filename="../../models/mitra/model.toml" />
      <source>each</source>
      <translation>分别</translation>
    </message>
    <message>
      <location filename="../../models/quality/model.toml" />
      <source>Good, Usable or Reject, and why</source>
      <translation>良好、可用或不合格，以及原因</translation>
    </message>
    <message>
      <location filename="../../models/quality/model.toml" />
      <source>Says whether a colour fundus photograph was taken well enough, what is wrong with it and where, before it is processed or read. Not for diagnosis; it does not replace a look at the photograph.</source>
      <translation>在处理或判读之前，说明彩色眼底照片的拍摄质量是否足够好、有何问题以及问题在何处。不用于诊断；不能代替查看照片。</translation>
    </message>
    <message>
      <location filename="../../models/quality/model.toml" />
      <source>Trained on drawn faults of known strength, not on people's grades: its Good, Usable and Reject follow from how strongly a good photograph would have to be spoilt to look so. Focus is judged at a field of 384 px, so softness that shows only when zoomed in is not seen. Disease that dims the picture (dense bleeding) can look like a fault. Other kinds of pictures were learnt from drawn imitations and a few of scikit-image's sample pictures, not from real angiograms, OCT scans or slit-lamp photographs. A cut field is measured from its outline and unknown where there is no dark surround. Its bars are not people's: of the 52 photographs that EyeQ's graders called Usable it calls 6 Good and 12 Reject, and some good photographs of cameras never trained on it calls Usable (docs/benchmarks/quality.md). Slight haze is seldom named, and beside the worst fault it often names others that are not there; some drawn ultra-widefield pictures pass for colour fundus photographs. A processed picture is never graded.</source>
      <translation>使用已知强度的模拟缺陷训练，而非人工评级：其良好、可用和不合格取决于一张良好的照片须受到多大程度的破坏才会变成这样。对焦在 384 px 的视野下评判，因此只有放大后才能看出的柔化无法发现。使图像变暗的疾病（浓密出血）可能看起来像缺陷。其他类型的图像是从模拟的仿制图和少量 scikit-image 示例图像中学习的，而非真实的血管造影、OCT 扫描或裂隙灯照片。被裁切的视野根据其轮廓测量，周围没有暗区时则为未知。其标准与人的标准不同：在 EyeQ 判读者评为可用的 52 张照片中，它将 6 张评为良好、12 张评为不合格，并将一些来自从未用于训练的相机的良好照片评为可用 (docs/benchmarks/quality.md)。轻微的雾很少被指出，除最严重的缺陷外，它还常指出一些并不存在的缺陷；一些模拟的超广角图像会被当作彩色眼底照片。处理后的图像从不评级。</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>Variational Retinex</source>
      <translation>变分 Retinex</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>classical · parts light from reflectance</source>
      <translation>经典方法 · 分离光照与反射率</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>What changes slowly is taken for light, so disc and macula lose some of their brightness and darkness. It takes no haze away and sharpens nothing. Raises noise in dark parts. With brightness lifted, a well-lit photograph comes out pale.</source>
      <translation>缓慢变化的内容被当作光照，因此视盘和黄斑会失去部分亮度和暗度。它不去雾，也不锐化。会放大暗部的噪声。提高亮度后，光照良好的照片会显得苍白。</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>How strongly the light is evened; 1 leaves it as it is.</source>
      <translation>均匀光照的强度；取 1 时保持不变。</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>Keep the mean light, or lift all light towards full.</source>
      <translation>保持平均光照，或将全部光照向最大值提升。</translation>
    </message>
    <message>
      <location filename="../../models/retinex/model.toml" />
      <source>lifted</source>
      <translation>提亮</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>RV-Net, noise</source>
      <translation>RV-Net，噪声</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>noise of any strength · whole photographs at native size</source>
      <translation>任意强度的噪声 · 整张照片以原生尺寸处理</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>Viewing aid for noisy colour fundus photographs. Compare with the original. Not for diagnosis.</source>
      <translation>用于有噪声的彩色眼底照片的视觉辅助。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/rv-denoise/model.toml" />
      <source>Trained on drawn noise of sigma 5 to 50, the same all over a photograph and in all colours, not on the noise of real sensors. What noise has drowned cannot come back: the finest vessels and the smallest spots may be lost with it. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>使用 sigma 5 至 50 的模拟噪声训练，噪声在整张照片和所有颜色中相同，而非真实传感器的噪声。被噪声淹没的内容无法恢复：最细的血管和最小的斑点可能随噪声一同丢失。未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>RV-Net</source>
      <translation>RV-Net</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>light, spots, slight blur · up to 1024 px natively</source>
      <translation>光照、斑点、轻微模糊 · 原生处理最大 1024 px</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>Viewing aid for colour fundus photographs that are unevenly lit, slightly blurred or spotted by dust and droplets. Compare with the original. Not for diagnosis.</source>
      <translation>用于光照不均、轻微模糊或带有灰尘和液滴斑点的彩色眼底照片的视觉辅助。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/rv-net/model.toml" />
      <source>Trained on drawn faults, not on pairs of real ones. It takes back a little of a slight blur and leaves a strong one as it is. Detail that the camera did not record cannot come back; under a deep shadow colour is a guess. Not trained on angiograms, red-free or ultra-widefield photographs. Fields wider than 1024 px are corrected at 1024 px and the correction is carried up to full size.</source>
      <translation>使用模拟缺陷训练，而非真实缺陷的成对照片。它能略微减轻轻微的模糊，严重的模糊则保持不变。相机未记录的细节无法恢复；深暗阴影下的颜色只是推测。未使用血管造影、无赤光或超广角照片训练。宽度超过 1024 px 的视野在 1024 px 下校正，再将校正放大到完整尺寸。</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>RV-SR x2</source>
      <translation>RV-SR x2</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>twice the size · sharper than bicubic, invents nothing on purpose</source>
      <translation>放大到 2 倍 · 比双三次更清晰，不刻意虚构内容</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>Viewing aid for colour fundus photographs that are to be looked at enlarged. Compare with the original. Not for diagnosis.</source>
      <translation>用于需要放大观看的彩色眼底照片的视觉辅助。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x2/model.toml" />
      <source>Trained on good photographs made small by a Gaussian and decimation: on a blurred or noisy one, or one kept as a small JPEG, it gains less and may sharpen what is a fault. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>使用经高斯滤波和抽取缩小的良好照片训练：对于模糊或有噪声的照片，或以小尺寸 JPEG 保存的照片，提升较小，并可能将缺陷锐化。相机未记录的细节无法恢复。未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x4/model.toml" />
      <source>RV-SR x4</source>
      <translation>RV-SR x4</translation>
    </message>
    <message>
      <location filename="../../models/rv-sr-x4/model.toml" />
      <source>four times the size · sharper than bicubic, invents nothing on purpose</source>
      <translation>放大到 4 倍 · 比双三次更清晰，不刻意虚构内容</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>Saliency (Mahapatra)</source>
      <translation>显著性 (Mahapatra)</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>where the picture has local structure</source>
      <translation>图像中存在局部结构之处</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>Viewing aid: it marks places that differ from their near surroundings. Not for diagnosis.</source>
      <translation>视觉辅助：标记与邻近周围不同的位置。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/saliency/model.toml" />
      <source>It shows where the picture has local structure (curved edges, sudden changes of texture). It explains neither the model nor a disease: noise, dust and JPEG blocks count as structure, and a smooth lesion does not. The method counts eight grey levels, so where smooth light crosses from one to the next a line appears that is not in the retina. Computed at a field of at most 1024 px, so finer structure is not in it.</source>
      <translation>显示图像中存在局部结构之处（弯曲的边缘、纹理的突变）。它既不解释模型，也不解释疾病：噪声、灰尘和 JPEG 块都算作结构，而平滑的病灶则不算。该方法只计八个灰度级，因此在平缓的光照从一级过渡到下一级处，会出现视网膜上并不存在的线条。在最大 1024 px 的视野下计算，因此不包含更细的结构。</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Setiawan</source>
      <translation>Setiawan</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>classical · green CLAHE</source>
      <translation>经典方法 · 绿色通道 CLAHE</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Colours shift, as green is changed and red and blue are not: do not judge pallor, haemorrhage or pigment by colour here. Raises noise and JPEG blocks along with vessels. Does not even out the light of the whole field.</source>
      <translation>由于只改变绿色而不改变红色和蓝色，颜色会偏移：请勿在此根据颜色判断苍白、出血或色素。在增强血管的同时也会放大噪声和 JPEG 块。不能均匀整个视野的光照。</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Channels</source>
      <translation>通道</translation>
    </message>
    <message>
      <location filename="../../models/setiawan/model.toml" />
      <source>Green carries most vessel contrast; rgb treats each channel by itself.</source>
      <translation>绿色承载大部分血管对比度；rgb 分别处理各个通道。</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>Spots kept, gone, new</source>
      <translation>斑点：保留、消失、新增</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>small dark and bright spots that came or went</source>
      <translation>出现或消失的小暗斑和小亮斑</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>Viewing aid: it marks small round spots that an enhancement kept, took out or put in. Compare with the original. Not for diagnosis.</source>
      <translation>视觉辅助：标记增强所保留、去除或添加的小圆形斑点。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/spots/model.toml" />
      <source>It finds spots, not lesions: pigment, dust, reflections and vessel crossings are spots too, and large or faint lesions may not be. Spots are about 0.3 to 2.5 % of the field across the radius; see docs/benchmarks/guard.md for how many of which contrast are found.</source>
      <translation>它找到的是斑点，而非病灶：色素、灰尘、反光和血管交叉处也是斑点，而大的或淡的病灶可能不是。斑点的半径约为视野的 0.3% 至 2.5%；各种对比度的斑点能找到多少，见 docs/benchmarks/guard.md。</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>SRGAN's generator x2, plain error</source>
      <translation>SRGAN 生成器 x2，普通误差</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>twice the size · a published method, compact</source>
      <translation>放大两倍 · 已发表方法，紧凑版</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>For comparison with a published method on colour fundus photographs that are to be enlarged. Compare with the original. Not for diagnosis.</source>
      <translation>用于在需要放大的彩色眼底照片上与已发表的方法比较。请与原图对照。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/srgan-mse-x2/model.toml" />
      <source>The generator of a published network without its discriminator, in the compact size, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>已发表网络的生成器，不含判别器，紧凑尺寸，用经高斯滤波和抽取缩小的照片训练了数分钟：其得分不是论文的得分。相机没有记录的细节无法恢复。未用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x16/model.toml" />
      <source>SRGAN x16, saliency</source>
      <translation>SRGAN x16，显著性</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x16/model.toml" />
      <source>sixteen times the size · a published method, compact, for a region</source>
      <translation>放大十六倍 · 已发表方法，紧凑版，仅用于局部区域</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x16/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and here four such networks run one behind the other. The compact size of the published networks, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>它可能画出并不存在的特征：由判别器教出的网络会编造看似清晰照片的纹理，这里有四个这样的网络依次运行。已发表网络的紧凑尺寸，用经高斯滤波和抽取缩小的照片训练了数分钟：其得分不是论文的得分。相机没有记录的细节无法恢复。未用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x2/model.toml" />
      <source>SRGAN x2, saliency</source>
      <translation>SRGAN x2，显著性</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x2/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph. The compact size of the published network (0.21 of 1.40 million parameters), trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>它可能画出并不存在的特征：由判别器教出的网络会编造看似清晰照片的纹理。已发表网络的紧凑尺寸（140 万参数中的 21 万），用经高斯滤波和抽取缩小的照片训练了数分钟：其得分不是论文的得分。相机没有记录的细节无法恢复。未用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x4/model.toml" />
      <source>SRGAN x4, saliency</source>
      <translation>SRGAN x4，显著性</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x4/model.toml" />
      <source>four times the size · a published method, compact</source>
      <translation>放大四倍 · 已发表方法，紧凑版</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x4/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and here two such networks run one behind the other. The compact size of the published networks, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>它可能画出并不存在的特征：由判别器教出的网络会编造看似清晰照片的纹理，这里有两个这样的网络依次运行。已发表网络的紧凑尺寸，用经高斯滤波和抽取缩小的照片训练了数分钟：其得分不是论文的得分。相机没有记录的细节无法恢复。未用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x8/model.toml" />
      <source>SRGAN x8, saliency</source>
      <translation>SRGAN x8，显著性</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x8/model.toml" />
      <source>eight times the size · a published method, compact, for a region</source>
      <translation>放大八倍 · 已发表方法，紧凑版，仅用于局部区域</translation>
    </message>
    <message>
      <location filename="../../models/srgan-x8/model.toml" />
      <source>It may draw features that are not there: a network taught by a discriminator invents texture that looks like that of a sharp photograph, and here three such networks run one behind the other. The compact size of the published networks, trained for minutes on photographs made small by a Gaussian and decimation: its scores are not those of the paper. Detail that the camera did not record cannot come back. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>它可能画出并不存在的特征：由判别器教出的网络会编造看似清晰照片的纹理，这里有三个这样的网络依次运行。已发表网络的紧凑尺寸，用经高斯滤波和抽取缩小的照片训练了数分钟：其得分不是论文的得分。相机没有记录的细节无法恢复。未用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/t-mage/model.toml" />
      <source>T-MAGE</source>
      <translation>T-MAGE</translation>
    </message>
    <message>
      <location filename="../../models/t-mage/model.toml" />
      <source>light, spots · taught on real poor photographs · made at 128 px</source>
      <translation>光照、斑点 · 从真实的低质量照片学习 · 以 128 px 处理</translation>
    </message>
    <message>
      <location filename="../../models/t-mage/model.toml" />
      <source>The compact size of the published network (0.85 of 11.9 million parameters), trained for minutes on drawn faults and a few real poor photographs of one camera: its scores are not those of the paper. It works at 128 px and its correction is carried up to full size, so blur stays as it is; small spots go only in part, and a bright one often leaves a dark red ring. Where the centre was drowned it is lifted with an edge to be seen. A good photograph comes back changed too. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>已发表网络的紧凑版本（1190 万个参数中的 85 万个），用模拟缺陷和一种相机的少量真实低质量照片训练了数分钟：其得分并非论文中的得分。它以 128 px 处理，再将校正放大到完整尺寸，因此模糊保持不变；小斑点只能部分去除，亮斑常留下暗红色的环。中心被暗部淹没时会被提亮，并留下可见的边界。良好的照片处理后也会有变化。未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/t-mage-research/model.toml" />
      <source>T-MAGE (research)</source>
      <translation>T-MAGE（研究用）</translation>
    </message>
    <message>
      <location filename="../../models/t-mage-research/model.toml" />
      <source>Research on a published method taught on real poor photographs of many cameras. Compare with the original. Not for diagnosis. Not to be passed on: the terms of its training photographs allow research alone.</source>
      <translation>用于研究一种以多种相机的真实低质量照片训练的已发表方法。请与原图比较。不用于诊断。不得转交他人：其训练照片的使用条款仅允许研究用途。</translation>
    </message>
    <message>
      <location filename="../../models/t-mage-research/model.toml" />
      <source>For research alone: some of the poor photographs it was taught on may not be used otherwise. The compact size of the published network (0.85 of 11.9 million parameters), trained for minutes: its scores are not those of the paper. It works at 128 px and its correction is carried up to full size, so blur stays as it is; spots go only in part. A good photograph comes back changed too. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>仅供研究：其训练所用的部分低质量照片不得作其他用途。已发表网络的紧凑版本（1190 万个参数中的 85 万个），训练了数分钟：其得分并非论文中的得分。它以 128 px 处理，再将校正放大到完整尺寸，因此模糊保持不变；斑点只能部分去除。良好的照片处理后也会有变化。未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>Vessel tracking</source>
      <translation>血管追踪</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>vessels followed as lines, gaps joined; their number, length, tortuosity and width</source>
      <translation>将血管作为线条追踪，连接间断；其数量、长度、迂曲度和宽度</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>Viewing aid: it shows how far vessels can be followed, before and after. Not for diagnosis.</source>
      <translation>视觉辅助：显示处理前后血管可追踪到多远。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/tracking/model.toml" />
      <source>It follows what the vessel map found and no more: vessels that map misses are missing here, and what it takes for a vessel is followed. Arteries and veins are not told apart, and where two cross they count as one tree. A joined gap is the likeliest path between two ends, not a vessel that was seen. Widths depend on where the vessel map draws the wall; compare them between pictures of one photograph, not between cameras.</source>
      <translation>它只追踪血管图所找到的内容：血管图漏掉的血管在此也会缺失，被其当作血管的内容则会被追踪。不区分动脉和静脉，两者交叉处计为同一棵血管树。连接的间断是两个端点之间最可能的路径，而非实际看到的血管。宽度取决于血管图把管壁画在何处；请在同一照片的图像之间比较，不要在不同相机之间比较。</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Unsharp mask</source>
      <translation>反锐化掩模</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>classical · crisper edges</source>
      <translation>经典方法 · 边缘更清晰</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Raises noise and JPEG blocks with the edges; strong settings draw bright and dark seams along vessels that can pass for a light reflex or sheathing. Restores no detail that the photograph has lost.</source>
      <translation>在增强边缘的同时也会放大噪声和 JPEG 块；强度过高时会沿血管产生亮边和暗边，可能被误认为血管光反射或血管白鞘。不能恢复照片已丢失的细节。</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Radius</source>
      <translation>半径</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Standard deviation of the blur, in pixels at a field of 512 px; scaled to the photograph.</source>
      <translation>模糊的标准差，以 512 px 视野下的像素为单位；按照片尺寸缩放。</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>Amount</source>
      <translation>数量</translation>
    </message>
    <message>
      <location filename="../../models/unsharp-mask/model.toml" />
      <source>How much of the difference is added.</source>
      <translation>加入差异的多少。</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>Vessels kept, lost, new</source>
      <translation>血管：保留、丢失、新增</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>vessels of the original looked for in the result</source>
      <translation>在结果中查找原图的血管</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>Viewing aid: it shows which vessels an enhancement kept, lost or added. Compare with the original. Not for diagnosis.</source>
      <translation>视觉辅助：显示增强保留、丢失或添加了哪些血管。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/vessel-change/model.toml" />
      <source>It is as good as the vessel finder: a vessel that the finder misses in one of the two pictures counts as lost or new. Widths are not compared. Compared at a field of at most 1024 px, so the finest vessels of larger photographs are not in it.</source>
      <translation>其效果取决于血管检测器：检测器在两幅图像之一中漏掉的血管会计为丢失或新增。不比较宽度。在最大 1024 px 的视野下比较，因此不包含较大照片中最细的血管。</translation>
    </message>
    <message>
      <location filename="../../models/vessels/model.toml" />
      <source>where the blood vessels are</source>
      <translation>血管所在位置</translation>
    </message>
    <message>
      <location filename="../../models/vessels/model.toml" />
      <source>Viewing aid: it marks blood vessels of the retina on colour fundus photographs of 30 to 60 degrees. Not for diagnosis.</source>
      <translation>视觉辅助：在 30 至 60 度的彩色眼底照片上标记视网膜血管。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/vessels/model.toml" />
      <source>Trained on three cameras and drawn eyes. Thin vessels are missed where the photograph is blurred or dark; edges of bleedings, scars and laser spots may be taken for vessels. Fields wider than 1024 px are read at 1024 px. Arteries and veins are not told apart.</source>
      <translation>使用三种相机的照片和模拟眼训练。照片模糊或较暗处会漏掉细血管；出血、瘢痕和激光斑的边缘可能被当作血管。宽度超过 1024 px 的视野按 1024 px 读取。不区分动脉和静脉。</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Xiong</source>
      <translation>Xiong</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>classical · against scattered light</source>
      <translation>经典方法 · 抑制散射光</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Contrast against the background grows most where there is least of it, so noise and compression blocks of flat parts come forward; a low floor makes more of both. Large lesions are partly taken for background. The foreground's entropy search is simplified to a percentile.</source>
      <translation>与背景的对比度在原本最低处提升最多，因此平坦部位的噪声和压缩块会显现出来；下限越低，两者越明显。大面积病灶会部分被当作背景。前景的熵搜索简化为一个百分位数。</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Least transmission</source>
      <translation>最小透射率</translation>
    </message>
    <message>
      <location filename="../../models/xiong/model.toml" />
      <source>Contrast grows by at most its inverse; 1 changes next to nothing.</source>
      <translation>对比度最多增大到其倒数倍；取 1 时几乎没有变化。</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>Zhao, feature constraint</source>
      <translation>Zhao，特征约束</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>haze of a clouded lens · a published method, compact, learnt without pairs</source>
      <translation>晶状体混浊造成的雾 · 已发表的方法，紧凑版，无配对学习</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>For comparison with a published method on colour fundus photographs taken through a clouded lens. Compare with the original. Not for diagnosis.</source>
      <translation>用于在透过混浊晶状体拍摄的彩色眼底照片上与已发表的方法比较。请与原图比较。不用于诊断。</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature/model.toml" />
      <source>The compact size of the published network (0.35 of 11.4 million parameters), trained for minutes on drawn haze in place of real cataract: its scores are not those of the paper. A network trained without pairs can paint what was not there, and wipe away what was. It works at 128 px; what it adds is smoothed and carried up to full size, so haze goes and blur stays. Faint detail becomes up to five times as strong, and noise with it. It knows the colours of few cameras and pulls every photograph towards them, good ones too; at the rim and at the disc it may be too dark or too bright. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>已发表网络的紧凑版本（1140 万个参数中的 35 万个），用模拟的雾代替真实白内障训练了数分钟：其得分并非论文中的得分。无配对训练的网络可能画出原本不存在的内容，也可能抹去原本存在的内容。它以 128 px 处理；所添加的内容经平滑后放大到完整尺寸，因此雾会消失而模糊保留。微弱的细节最多增强至五倍，噪声也随之增强。它只了解少数相机的颜色，会使每张照片（包括良好的照片）都向这些颜色靠拢；在边缘和视盘处可能过暗或过亮。未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>Zhao, feature constraint (research)</source>
      <translation>Zhao，特征约束（研究用）</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>real poor photographs · a published method, compact, learnt without pairs</source>
      <translation>真实的低质量照片 · 已发表的方法，紧凑版，无配对学习</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>Research on a published method that learns from real poor photographs without pairs. Compare with the original. Not for diagnosis. Not to be passed on: the terms of its training photographs allow research alone.</source>
      <translation>用于研究一种无需配对、从真实低质量照片学习的已发表方法。请与原图比较。不用于诊断。不得转交他人：其训练照片的使用条款仅允许研究用途。</translation>
    </message>
    <message>
      <location filename="../../models/zhao-feature-research/model.toml" />
      <source>For research alone: some of the photographs it was trained on may not be used otherwise. The compact size of the published network (0.35 of 11.4 million parameters), trained for minutes. The cameras of its poor photographs are not all among the good ones, so it may change a photograph's camera for its quality. A network trained without pairs can paint what was not there, and wipe away what was. It works at 128 px; what it adds is smoothed and carried up to full size, so blur stays. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>仅供研究：其训练所用的部分照片不得作其他用途。已发表网络的紧凑版本（1140 万个参数中的 35 万个），训练了数分钟。其低质量照片的相机并未全部出现在良好照片中，因此它可能改变的是照片的相机特征而非质量。无配对训练的网络可能画出原本不存在的内容，也可能抹去原本存在的内容。它以 128 px 处理；所添加的内容经平滑后放大到完整尺寸，因此模糊保留。未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/zhao-image/model.toml" />
      <source>Zhao, image constraint</source>
      <translation>Zhao，图像约束</translation>
    </message>
    <message>
      <location filename="../../models/zhao-image/model.toml" />
      <source>The ablation of the published method that asks pixels in place of features to come back, in the compact size, trained for minutes on drawn haze: there to be compared with the feature constraint. A network trained without pairs can paint what was not there, and wipe away what was. It works at 128 px; what it adds is smoothed and carried up to full size, so haze goes and blur stays. Faint detail becomes up to five times as strong, and noise with it. Not trained on angiograms, red-free or ultra-widefield photographs.</source>
      <translation>已发表方法的消融对照：要求还原的是像素而非特征；紧凑版本，用模拟的雾训练了数分钟，用于与特征约束比较。无配对训练的网络可能画出原本不存在的内容，也可能抹去原本存在的内容。它以 128 px 处理；所添加的内容经平滑后放大到完整尺寸，因此雾会消失而模糊保留。微弱的细节最多增强至五倍，噪声也随之增强。未使用血管造影、无赤光或超广角照片训练。</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>Zhou</source>
      <translation>Zhou</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>classical · lifts dark photographs</source>
      <translation>经典方法 · 提亮暗照片</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>Made for dark photographs. Well-lit ones come out pale, and a bright disc loses its inner structure. Raises noise in the dark. The exact form of the gain follows this project's reading of the paper.</source>
      <translation>为暗照片而设计。光照良好的照片会显得苍白，明亮的视盘会失去其内部结构。会放大暗处的噪声。增益的具体形式依据本项目对论文的理解。</translation>
    </message>
    <message>
      <location filename="../../models/zhou/model.toml" />
      <source>How strongly dark parts are lifted; 1 leaves the light as it is.</source>
      <translation>暗部提亮的强度；取 1 时光照保持不变。</translation>
    </message>
  </context>
</TS>
