public import Documents

/// A report as pdf.
public enum PageDocument {
  /// The file and what was noticed.
  public static func print(
    _ blocks: [Block], _ layout: PageLayout, _ properties: DocumentProperties
  ) throws(PrintFault) -> (bytes: [UInt8], notes: PrintNotes) {
    guard let canvas = PageCanvas(layout) else { throw .unusable }
    guard canvas.hasFonts, canvas.canShow(ChineseSample(blocks), layout) else {
      throw .noChineseFont
    }
    canvas.describe(properties)
    var composer = PageComposer(
      items: Flow(blocks, layout).items, setter: PageSetter(canvas: canvas, layout: layout))
    composer.compose()
    let notes = composer.setter.notebook.notes
    guard let bytes = canvas.finish() else { throw .unusable }
    return (bytes, notes)
  }
}
