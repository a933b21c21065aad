public struct ZipingCommand {
  public static func main() {}
}
