public import Documents

/// A report as pdf.
public enum PageDocument {
  /// The file and what was noticed; nothing if it cannot be made.
  public static func print(
    _ blocks: [Block], _ layout: PageLayout, _ properties: DocumentProperties
  ) -> (bytes: [UInt8], notes: PrintNotes)? {
    guard let canvas = PageCanvas(layout) else { return nil }
    canvas.describe(properties)
    var composer = PageComposer(
      items: Flow(blocks, layout).items, setter: PageSetter(canvas: canvas, layout: layout))
    composer.compose()
    let notes = composer.setter.notebook.notes
    guard let bytes = canvas.finish() else { return nil }
    return (bytes, notes)
  }
}
