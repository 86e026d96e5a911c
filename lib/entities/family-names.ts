import { readList } from '../gazetteer/read-list.ts';

/** Frequent family names that stand first: "Kim" of "Kim Seo-yeon". Without those that are English first names. */
export const leadingFamilyNames: ReadonlySet<string> = new Set(
  readList(`
    Ahn, Bae, Baek, Bui, Byun, Cai, Cao, Chang, Chen, Cheng, Cheung, Chiang, Cho, Choi, Chow, Chu, Chung, Dang, Deng, Ding, Dinh,
    Duong, Feng, Gao, Guo, Gwon, Hoang, Hong, Hsieh, Hsu, Hu, Huang, Huynh, Hwang, Jang, Jeon, Jeong, Jiang, Jin, Jung,
    Kang, Kim, Ko, Koo, Kuo, Kwon, Lai, Lam, Lau, Le, Lee, Lei, Leung, Li, Liang, Lim, Lin, Liu, Lu, Luo, Ma, Moon, Ngo,
    Nguyen, Nong, Oh, Pan, Park, Peng, Pham, Phan, Qin, Ryu, Seo, Shen, Shin, Son, Song, Su, Sun, Tang, Tran, Truong, Tsai, Tseng,
    Vo, Vu, Wang, Wei, Wen, Wong, Woo, Wu, Xi, Xiao, Xie, Xu, Xue, Yang, Yao, Ye, Yeo, Yeung, Yin, Yoo, Yoon, Yu, Yuan,
    Zeng, Zhang, Zhao, Zheng, Zhou, Zhu
  `).map((name) => name.toLowerCase()),
);
