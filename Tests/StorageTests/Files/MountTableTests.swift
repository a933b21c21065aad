import Testing

@testable import Storage

struct MountTableTests {
  private let table = MountTable(
    """
    22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
    30 22 0:26 / /run rw,nosuid shared:5 master:2 - tmpfs tmpfs rw
    31 22 0:44 / /home/office rw - nfs4 server:/office rw
    32 22 0:45 / /media/share rw - cifs //server/share rw
    34 22 0:47 / /media/share2 rw - cifs //server/share rw,vers=3.1.1,nobrl,soft
    35 22 0:48 / /home/old rw - nfs server:/old rw,vers=3,local_lock=all
    36 22 0:49 / /home/new rw - nfs4 server:/new rw,vers=4.2,local_lock=none
    33 22 0:46 / /media/usb rw - fuse.ntfs-3g /dev/sdb1 rw
    a line that is none
    """)

  @Test(
    "A folder lies where its device is mounted",
    arguments: [
      (0xFE00, .local), (26, .memory), (44, .nfs), (45, .smb), (46, .fuse), (999, .local),
    ] as [(UInt, FolderCondition.Place)])
  func place(device: UInt, wanted: FolderCondition.Place) {
    #expect(table.place(device: device) == wanted)
  }

  @Test(
    "Locks that other machines do not know are told by the mount's options",
    arguments: [(0xFE00, false), (44, false), (45, false), (47, true), (48, true), (49, false)])
  func localLocks(device: UInt, isLocal: Bool) {
    #expect(table.keepsLocksLocal(device: device) == isLocal)
  }
}
